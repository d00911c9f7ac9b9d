import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

export const command: Fault = {
  kind: 'command',
  summary: 'whatever the commands of the target do',
  observed: "the target's `verify` command says that it is in place",
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  params: {},
  lasts: '5s..15s',
  describe: () => 'its inject command',
  command: true,
};
