/** Read, or one sentence about what is wrong and what would be right. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export const read = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const wrong = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });
