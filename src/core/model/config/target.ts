/**
 * Something that the gate may disturb: only targets that the config names, and `preview`. The parameters depend on the kind (`core/targets`), and only
 * the kind itself reads them; all other code uses the catalog.
 */
export interface Target {
  readonly kind: string;
  readonly name: string;
  readonly [param: string]: unknown;
}
