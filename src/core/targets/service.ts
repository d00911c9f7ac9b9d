import * as z from 'zod';
import { inContainer } from './in-container.ts';
import type { TargetKind } from './target-kind.ts';

/** A service container of the job: an entry under `services:` of the workflow. */
export type ServiceTarget = {
  readonly kind: 'service';
  readonly name: string;
  readonly service: string;
};

export const service: TargetKind<ServiceTarget> = {
  ...inContainer,
  kind: 'service',
  noun: 'a service container',
  summary: 'a service container of the job: an entry under `services:` of the workflow',
  docs: {
    why: 'A database or a broker restarts in production as well, and the application has to continue after that.',
    example: 'queue: { service: rabbitmq }',
  },
  get schema() {
    return z
      .string()
      .regex(/^[a-zA-Z_][a-zA-Z0-9_-]{0,99}$/, 'the name of an entry under `services:` of the workflow, for example `postgres`')
      .transform((one) => ({ service: one }));
  },
  identities: (target) => [`service ${target.service}`],
  drawsWorker: () => false,
};
