/**
 * 32-bit hash of a text. Source: FNV-1a (Fowler, Noll, Vo; RFC 9923), over UTF-16 code units.
 * @param before the hash of a text that stands before this one: the result is that of both together
 */
export function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
