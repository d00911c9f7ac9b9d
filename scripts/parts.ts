/**
 * The page with each part replaced: what stands between `<!-- NAME: begin -->` and `<!-- NAME: end -->`.
 * @throws Error when the page lacks the markers of a part
 */
export function withParts(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- ${name}: begin -->\n`, `<!-- ${name}: end -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`the page has no part between "${begin.trim()}" and "${end}"`);
    return `${text.slice(0, from + begin.length)}\n${part}\n\n${text.slice(to)}`;
  }, page);
}
