import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

export const command: Fault = {
  kind: 'command',
  summary: 'the commands of the target inject a fault of your own',
  observed: "the target's `verify` command reports the fault as in place",
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'Some faults only the owner of a system can inject: a full disk, a rule in a firewall, a flag in a service.',
    reveals: 'The weakness that the commands of the target test for.',
    example: '{ fault: command, on: full-disk, lasts: 5s..15s }',
  },
  severity: 'lasts',
  params: {},
  lasts: '5s..15s',
  describe: () => 'its inject command',
  command: true,
};
