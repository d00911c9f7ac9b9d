import { faultOf } from '../../../core/faults/catalog.ts';
import type { Numbers, Sighting } from '../../../core/model/plan/effect.ts';
import { otherProtocol } from '../../../core/model/result/cause.ts';
import { quantityText } from '../../../core/quantity/say.ts';
import type { LinkCounts } from '../../keeper/protocol.ts';

/** A control's `sham` is correct if no connection was affected. */
export function shamOf(counts: LinkCounts): Sighting {
  const touched = clausesOf(counts);
  return touched.length === 0
    ? { ok: true, says: 'nothing was disturbed, as intended', numbers: {} }
    : { ok: false, says: touched.join('; '), numbers: {} };
}

/** Whether a fault has affected traffic, by the counts of the link: only traffic that was really affected counts. */
export function observedEffectOf(counts: LinkCounts, fault: string): Sighting {
  const clauses = clausesOf(counts);
  const numbers = Object.fromEntries(touches.flatMap((name) => (counts[name] > 0 ? [[name, Math.round(counts[name])]] : []))) as Numbers;
  if (!counts.disturbed) return { ok: false, says: 'the link is not disturbed', numbers };
  return clauses.length === 0
    ? {
        ok: false,
        says: foreignOf(counts, fault) ?? (counts.refusals > 0 ? 'no traffic passed through the link' : 'no connection was affected'),
        numbers,
      }
    : { ok: true, says: clauses.join('; '), numbers };
}

/** Why a fault on requests has no effect if the link carries another protocol; `null`: there is another reason. */
function foreignOf({ requests, http2Connections, tlsConnections, otherConnections }: LinkCounts, fault: string): string | null {
  const foreign = http2Connections + tlsConnections + otherConnections;
  if (requests > 0 || foreign === 0 || faultOf(fault)?.http !== true) return null;
  const what = http2Connections > 0 ? 'HTTP/2' : tlsConnections > 0 ? 'TLS' : 'another protocol';
  return `this link carries ${what}, and \`${fault}\` ${otherProtocol}: use \`reset\` or \`latency\` here`;
}

const touches = [
  'touchedConnections',
  'touchedRequests',
  'delayedPieces',
  'delayedMs',
  'throttledBytes',
  'swallowedBytes',
  'resets',
  'closes',
  'refusals',
  'answered',
] as const satisfies readonly (keyof LinkCounts)[];

function clausesOf(counts: LinkCounts): string[] {
  const { delayedPieces, delayedMs, throttledBytes, swallowedBytes, resets, closes, refusals, answered, exchanges } = counts;
  const each = quantityText('duration', Math.max(1, Math.round(delayedMs / Math.max(1, delayedPieces))));
  return [
    delayedPieces > 0 && `${many(delayedPieces, 'chunk')} delayed by ${each} on average`,
    throttledBytes > 0 && `${quantityText('size', throttledBytes)} transferred at the limited rate`,
    swallowedBytes > 0 && `${quantityText('size', swallowedBytes)} received and not forwarded`,
    resets > 0 && `${many(resets, 'connection')} reset`,
    closes > 0 && `${many(closes, 'connection')} closed in the middle of a response`,
    // The gate's own attempts are refused as well, so refusals alone do not show that the application was affected.
    refusals > 0 && resets + exchanges > 0 && 'connections were refused',
    answered > 0 && `${many(answered, 'request')} that got a response from the link`,
  ].filter((clause) => clause !== false);
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
