const SCALE = 2;

/** Asks for a picture of our server's. */
export async function svgAt(address: URL, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', signal });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response;
}

/**
 * Paints a long picture, which comes in several where one would be too long: the server says how many. They are told as
 * they come, with the end of their names.
 */
export async function paintLong(
  address: URL,
  signal: AbortSignal,
  told: (png: Blob, end: string) => void,
  ask: typeof svgAt = svgAt,
): Promise<void> {
  for (let part = 1, of = 1; part <= of; part++) {
    address.searchParams.set('part', String(part));
    const answer = await ask(address, signal);
    of = Number(answer.headers.get('X-Pictures') ?? 1);
    told(await pngOf(await answer.text(), signal), of > 1 ? `-${part}` : '');
  }
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

/** A picture sees no faces of the page, so it gets those that the page brought along within itself. */
function withFaces(svg: string): string {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => rule.cssText)
    .join('');
  return svg.replace('<defs>', `<defs><style><![CDATA[${faces}]]></style>`);
}
