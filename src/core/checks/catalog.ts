import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Check, OwnAddress } from './check.ts';
import * as all from './index.ts';

/** The catalog by name of export, with the type of each member: a probe of the same name must return the response that its check judges. */
export type Checks = typeof all;

/** Every kind of check, by kind. */
export const checks: readonly Check[] = Object.values(all).toSorted((a, b) => (a.kind < b.kind ? -1 : 1));

/** @throws RangeError for a kind that is not in the catalog */
export function checkOf(kind: string): Check {
  const check = checks.find((one) => one.kind === kind);
  if (check === undefined) throw new RangeError(`no check "${kind}"`);
  return check;
}

type Asking = Pick<CheckSpec, 'kind' | 'params'>;

/** Every probe of the check is a request to the preview. */
export const asksPreview = ({ kind, params }: Asking): boolean => checkOf(kind).asks(params) === 'preview';

/** The probes of the check connect to the preview, or to an address of their own. */
export const usesNetwork = ({ kind, params }: Asking): boolean => checkOf(kind).asks(params) !== 'nothing';

/** The address that the check connects to instead of the preview. */
export function ownAddressOf({ kind, params }: Asking): OwnAddress | null {
  const asked = checkOf(kind).asks(params);
  return typeof asked === 'string' ? null : asked;
}

/** The check starts programs that the config names. */
export const runsPrograms = ({ kind }: Pick<CheckSpec, 'kind'>): boolean => checkOf(kind).runsPrograms;

/** The time that a probe of the check takes is a latency of the preview. */
export const isTimed = ({ kind }: Pick<CheckSpec, 'kind'>): boolean => checkOf(kind).timed;
