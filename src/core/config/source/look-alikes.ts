/** Characters that look like others in an editor but not to YAML, mostly pasted from a page or a chat. */
const named: readonly (readonly [character: RegExp, name: string, instead: string])[] = [
  [/\u00a0/u, 'no-break space', 'a space'],
  [/\u202f/u, 'narrow no-break space', 'a space'],
  [/\u3000/u, 'ideographic space', 'a space'],
  [/\u2007/u, 'figure space', 'a space'],
  [/\u2009|\u200a/u, 'thin space', 'a space'],
  [/\u2028|\u2029|\u0085/u, 'line separator', 'a line end'],
  [/[\u1680\u2000-\u2006\u2008\u205f]/u, 'space of another width', 'a space'],
  [/[\u200b-\u200d\u2060\u180e]/u, 'zero-width character', 'nothing there'],
  [/\ufeff/u, 'byte order mark', 'nothing there'],
  [/\u00ad/u, 'soft hyphen', 'nothing there'],
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, 'character that turns the direction of the text', 'nothing there'],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/u, 'typographic quote', 'a plain `"`'],
  [/[\u2018\u2019\u201a\u201b]/u, 'typographic quote', "a plain `'`"],
  [/[\u2010-\u2015\u2212]/u, 'typographic dash', 'a plain `-`'],
  [/\uff1a/u, 'full-width colon', 'a plain `:`'],
  [/\uff0c/u, 'full-width comma', 'a plain `,`'],
];

/** Advice for the first such character in `text`, for example "`\\u{a0}` (no-break space): write a space". */
export function lookAlikeHint(text: string): string | undefined {
  for (const character of text) {
    if (character <= '\u007e') continue;
    const found = named.find(([one]) => one.test(character));
    if (found !== undefined) return `\`\\u{${character.codePointAt(0)?.toString(16)}}\` (${found[1]}): write ${found[2]}`;
  }
  return undefined;
}
