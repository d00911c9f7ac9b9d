import type { ChaosMeshEffect } from '../chaos-mesh/effect.ts';

/** What a fault does to pods, as far as an experiment of Litmus can do it. */
export type LitmusEffect = Extract<
  ChaosMeshEffect,
  {
    readonly what:
      | 'kill'
      | 'terminate'
      | 'delay'
      | 'loss'
      | 'corruption'
      | 'partition'
      | 'bandwidth'
      | 'http-error'
      | 'http-delay'
      | 'cpu'
      | 'dns';
  }
>;

/** One kind of effect. */
export type LitmusEffectOf<What extends LitmusEffect['what']> = Extract<LitmusEffect, { readonly what: What }>;
