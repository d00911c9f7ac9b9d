/** The value under own keys all the way down, else undefined. */
export function field(payload: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const there = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
    return there ? (value as Record<string, unknown>)[key] : undefined;
  }, payload);
}

export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = field(payload, ...path);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function idAt(payload: unknown, ...path: readonly string[]): number | undefined {
  const value = field(payload, ...path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

export function shaAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = textAt(payload, ...path);
  return value !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value) ? value : undefined;
}
