import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { count } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

export const openFiles: Fault = {
  kind: 'open-files',
  summary: 'the process may open only a few more files and connections',
  observed: 'a process of the target had all the files and connections open that its limit allows',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'Connections leak, or a host sets a lower limit of open files than the machines of the developers.',
    reveals:
      'Servers that accept no further connection and still look healthy, and programs that end or spin when they cannot open a file.',
    example: '{ fault: open-files, on: app, left: 1..20 }',
  },
  severity: 'left',
  params: {
    left: count({ summary: 'files and connections that each process may still open', standard: '1..20', weaker: 'high' }),
  },
  lasts: '5s..15s',
  describe: (params) => `at most ${numberParam(params, 'left')} more open files`,
  descriptors: (params) => ({ left: numberParam(params, 'left') }),
};
