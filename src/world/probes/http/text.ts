/** How far browsers search for a `<meta charset>`; source: the HTML standard, "prescan a byte stream". */
const prescanBytes = 1024;
/** The name of a charset; longer text is not one. */
const label = '["\']?\\s*([\\w.:+-]{1,40})';
const inType = new RegExp(`;\\s*charset\\s*=\\s*${label}`, 'i');
const inMeta = new RegExp(`<meta\\s[^>]{0,200}?charset\\s*=\\s*${label}`, 'i');

/**
 * Decodes a body as a browser would: by its byte order mark, otherwise by `content-type`, otherwise by a `<meta>` in HTML, otherwise as
 * UTF-8.
 */
export function textOf(bytes: Uint8Array, contentType = ''): string {
  return decoderFor(bomOf(bytes) ?? inType.exec(contentType)?.[1] ?? metaOf(bytes, contentType)).decode(bytes);
}

function bomOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function metaOf(bytes: Uint8Array, contentType: string): string | undefined {
  if (!/html/i.test(contentType)) return undefined;
  const name = inMeta.exec(Buffer.from(bytes.subarray(0, prescanBytes)).toString('latin1'))?.[1];
  // The `<meta>` was readable as ASCII, so the page cannot be UTF-16.
  return name !== undefined && /^utf-?16/i.test(name) ? undefined : name;
}

/** An unknown charset is read as UTF-8. */
function decoderFor(name = 'utf-8'): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
