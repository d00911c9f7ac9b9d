const isV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const isV6 = /^[0-9a-f:]{2,39}$/i;

const families = [
  { name: 'ip', pattern: isV4 },
  { name: 'ip6', pattern: isV6 },
] as const;

export const isAddress = (text: string): boolean => families.some(({ pattern }) => pattern.test(text));

/**
 * A condition for each family in which there are addresses: this field has one of them. Without addresses: one that is always true. Any other
 * text is left out.
 */
export function addressed(addresses: readonly string[] | undefined, field: (family: 'ip' | 'ip6') => string): readonly string[] {
  if (addresses === undefined) return [''];
  return families.flatMap(({ name, pattern }) => {
    const own = addresses.filter((one) => pattern.test(one));
    return own.length === 0 ? [] : [`${field(name)} { ${own.join(', ')} } `];
  });
}

/** A rule for each condition, in a chain. */
export const lines = (conditions: readonly string[], action: string): string => conditions.map((one) => `\n    ${one}${action}`).join('');
