/**
 * What may be disturbed: only what the config names, and `preview`. The parameters depend on the kind (`core/targets`), and only the kind itself
 * reads them; other code asks the catalog.
 */
export interface Target {
  readonly kind: string;
  readonly name: string;
  readonly [param: string]: unknown;
}
