/** What the body of a response becomes, with a clause for the docs. */
export const wrongBodies = {
  empty: 'nothing is left of it',
  nulls: 'each value in its JSON is `null`, and the keys stay',
  html: 'an error page in HTML, with status 200',
  half: 'its first half; the message itself is complete',
  large: 'at least 2 MB: its longest list repeated, or spaces after it',
  twice: 'the same again: each item of its longest list, or all of it',
} as const satisfies Readonly<Record<string, string>>;
export type WrongBody = keyof typeof wrongBodies;
