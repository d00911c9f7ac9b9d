/** The same headers with lower-case names: two spellings of a name are one header (RFC 9110, section 5.1). */
export const lowerCaseNames = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
