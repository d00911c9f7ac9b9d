import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';
import { volumePath } from '../params/volume-path.ts';

export const readOnly: Fault = {
  kind: 'read-only',
  summary: 'a volume of the container is read-only, so that every write there fails',
  observed: 'the kernel says that the volume is mounted read-only in the container',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'After an error of a disk, Linux mounts its file system read-only; a volume is attached without the right to write.',
    reveals: 'Requests that fail because of a log or a cache that could not be written, and health checks that only read.',
    example: '{ fault: read-only, on: db, lasts: 5s..15s }',
  },
  severity: 'lasts',
  params: {},
  given: { path: volumePath('by default its only volume') },
  lasts: '5s..15s',
  describe: ({ path }) => (typeof path === 'string' ? `${path} read-only` : 'volume read-only'),
  mount: ({ path }) => ({ readOnly: true, ...(typeof path === 'string' && { path }) }),
};
