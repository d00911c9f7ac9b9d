/** Kinds of quantity in a config; plans and code use their base units. */
export const quantityKinds = ['duration', 'rate', 'bandwidth', 'size', 'share', 'count', 'status'] as const;
export type QuantityKind = (typeof quantityKinds)[number];
