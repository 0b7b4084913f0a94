import face from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** Address of the face with which numerals look the same on every machine; the first response asks for it too. */
export const figuresFace: string = face;
