import { allowed } from './allowed.ts';
import { budget } from './budget.ts';
import { caps } from './caps.ts';
import { compared } from './compared.ts';
import { expendable } from './expendable.ts';
import { faultValues } from './fault-values.ts';
import { hosts } from './hosts.ts';
import { intercepted } from './intercepted.ts';
import { proxied } from './limits/proxied.ts';
import { taken } from './limits/taken.ts';
import { monkeyFits, monkeyKeys } from './monkey.ts';
import { names } from './names.ts';
import { oneKind } from './one-kind.ts';
import { oneLength } from './one-length.ts';
import { ownConnection } from './own-connection.ts';
import { peers } from './peers.ts';
import type { EarlyRule, LateRule } from './rule.ts';
import { samples } from './samples.ts';
import { selection } from './selection.ts';
import { somethingToDisturb } from './something-to-disturb.ts';
import { times } from './times.ts';
import { tolerances } from './tolerances.ts';

export const earlyRules: readonly EarlyRule[] = [oneKind, oneLength, somethingToDisturb, monkeyKeys, names, selection];
export const lateRules: readonly LateRule[] = [
  hosts,
  allowed,
  caps,
  times,
  tolerances,
  budget,
  monkeyFits,
  samples,
  compared,
  ownConnection,
  intercepted,
  peers,
  faultValues,
  proxied,
  expendable,
  taken,
];
