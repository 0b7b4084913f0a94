const SCALE = 2;

/** A picture from our server, and how many belong together. */
export async function svgAt(address: URL, signal: AbortSignal): Promise<{ svg: string; parts: number }> {
  const response = await fetch(address, { credentials: 'same-origin', signal });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return { svg: await response.text(), parts: Number(response.headers.get('X-Pictures') ?? 1) };
}

/** Paints the picture in pixels, twice as many as it has units. */
export async function pngOf(svg: string, signal: AbortSignal): Promise<Blob> {
  const source = URL.createObjectURL(new Blob([withFaces(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    signal.throwIfAborted();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    signal.throwIfAborted();
    if (!context || !blob) {
      throw new Error('The canvas gave no picture');
    }
    return blob;
  } finally {
    URL.revokeObjectURL(source);
  }
}

/** Saves a file under this name. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A picture sees no faces of the page, so it gets those that the page brought along within itself. */
function withFaces(svg: string): string {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => rule.cssText)
    .join('');
  return svg.replace('<defs>', `<defs><style><![CDATA[${faces}]]></style>`);
}
