import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { size } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';
import { volumePath } from '../params/volume-path.ts';

export const diskFull: Fault = {
  kind: 'disk-full',
  summary: 'a volume of the container has no space left, so that writes there fail',
  observed: 'the kernel says that no more space is left in the volume than the fault leaves',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'Logs, uploads or a forgotten backup fill the disk.',
    reveals:
      'Programs that end, lose data or respond with success when a write fails, files that are cut off in the middle, and health checks that only read.',
    example: '{ fault: disk-full, on: db, room: 0B..64kB }',
  },
  severity: 'room',
  params: { room: size({ summary: 'space that is left in the volume', standard: '0B..64kB', max: 100e9 }) },
  given: { path: volumePath('by default its only volume on a file system of its own') },
  lasts: '5s..15s',
  describe: (params) =>
    `${quantityText('size', numberParam(params, 'room'))} left in ${typeof params.path === 'string' ? params.path : 'the volume'}`,
  disk: (params) => ({ leftBytes: numberParam(params, 'room'), ...(typeof params.path === 'string' && { path: params.path }) }),
};
