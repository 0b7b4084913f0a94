/** Files that the build takes along and names by their hash: importing one gives its address. */
declare module '*.woff2?url' {
  const address: string;
  export default address;
}
