import type { Address } from '../model/address.ts';
import type { ProcessTarget, Target } from '../model/config/target.ts';
import type { Candidate } from './candidate.ts';

type Struck = Pick<Candidate, 'fault' | 'target'>;

/**
 * Could one of the two not be felt because of the other? Then they are never in one scenario: the same victim twice,
 * something behind a door that lets nothing through, or a connection to a process that is gone.
 */
export function contradict(a: Struck, b: Struck, preview: string): boolean {
  if (a.target.name === b.target.name || hidesAll(a) || hidesAll(b)) return true;
  return leadsTo(a.target, b.target, preview) || leadsTo(b.target, a.target, preview);
}

/** The checks themselves no longer get through. */
const hidesAll = ({ fault, target }: Struck): boolean => fault.masks === true && target.kind === 'link' && target.to === 'preview';

function leadsTo(target: Target, victim: Target, preview: string): boolean {
  if (victim.kind !== 'process') return false;
  if (target.kind === 'process') return isSameProcess(target, victim);
  if (target.kind === 'command') return false;
  const end = target.kind === 'preview' || target.to === 'preview' ? addressOf(preview) : target.to;
  return victim.port === end.port && isLoopback(end.host);
}

const isSameProcess = (a: ProcessTarget, b: ProcessTarget): boolean =>
  (a.port !== undefined && a.port === b.port) || (a.pidfile !== undefined && a.pidfile === b.pidfile);

function addressOf(url: string): Address {
  const { hostname, port, protocol } = new URL(url);
  return { host: hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[?::1?\]?)$/.test(host);
