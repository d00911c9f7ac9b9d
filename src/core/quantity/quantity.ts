/** Kinds of quantity that a config can name; the base unit is what plans and code hold. */
export const quantityKinds = ['duration', 'rate', 'bandwidth', 'size', 'share', 'count', 'status'] as const;
export type QuantityKind = (typeof quantityKinds)[number];
