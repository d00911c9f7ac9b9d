/** Plain data that can be written to a journal and read again without loss. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
