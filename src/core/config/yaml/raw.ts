/** Access to unvalidated plain data. */

export type Keys = Readonly<Record<string, unknown>>;

export const isKeys = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);

export const keysOf = (value: unknown, key: string): Keys => {
  const part = isKeys(value) ? value[key] : undefined;
  return isKeys(part) ? part : {};
};

/** The members that are objects, each with its index in the list. */
export function listOf(value: unknown, key: string): { readonly index: number; readonly item: Keys }[] {
  const part = isKeys(value) ? value[key] : undefined;
  if (!Array.isArray(part)) return [];
  return part.flatMap((item: unknown, index) => (isKeys(item) ? [{ index, item }] : []));
}
