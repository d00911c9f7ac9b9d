import * as z from 'zod';
import { containerName, inContainer } from './in-container.ts';
import type { TargetKind } from './target-kind.ts';

/** One container, by its exact name or id. */
export type ContainerTarget = {
  readonly kind: 'container';
  readonly name: string;
  readonly container: string;
};

export const container: TargetKind<ContainerTarget> = {
  ...inContainer,
  kind: 'container',
  noun: 'a container',
  summary: 'a container that is already running, by its exact name or id',
  docs: {
    why: 'A container that was started on its own, such as a reverse proxy, fails like every other part of the preview.',
    example: 'proxy: { container: shop-proxy }',
  },
  get schema() {
    return z
      .string()
      .regex(containerName, 'the exact name or id of a container, for example `shop-cache`')
      .transform((one) => ({ container: one }));
  },
  identities: (target) => [`container ${target.container}`],
  drawsWorker: () => false,
};
