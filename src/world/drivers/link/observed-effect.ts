import { faultOf } from '../../../core/faults/catalog.ts';
import type { Numbers, Sighting } from '../../../core/model/plan/effect.ts';
import { otherProtocol } from '../../../core/model/result/cause.ts';
import { quantityText } from '../../../core/quantity/say.ts';
import type { LinkCounts } from '../../keeper/protocol.ts';

/** A control's sham is as it should be when nothing was touched. */
export function shamOf(counts: LinkCounts): Sighting {
  const touched = clausesOf(counts);
  return touched.length === 0
    ? { ok: true, says: 'nothing was disturbed, as intended', numbers: {} }
    : { ok: false, says: touched.join('; '), numbers: {} };
}

/** What of a link's counts tells that a fault has met something: only what was really touched. */
export function observedEffectOf(counts: LinkCounts, fault: string): Sighting {
  const clauses = clausesOf(counts);
  const numbers = Object.fromEntries(touches.flatMap((name) => (counts[name] > 0 ? [[name, Math.round(counts[name])]] : []))) as Numbers;
  if (!counts.disturbed) return { ok: false, says: 'the link is not disturbed', numbers };
  return clauses.length === 0
    ? { ok: false, says: foreignOf(counts, fault) ?? (counts.refusals > 0 ? 'nobody has used the link' : 'no connection met it'), numbers }
    : { ok: true, says: clauses.join('; '), numbers };
}

/** A fault that strikes requests has none to strike where another protocol is spoken; `null`: that is not why. */
function foreignOf({ requests, http2Connections, tlsConnections, otherConnections }: LinkCounts, fault: string): string | null {
  const foreign = http2Connections + tlsConnections + otherConnections;
  if (requests > 0 || foreign === 0 || faultOf(fault)?.http !== true) return null;
  const what = http2Connections > 0 ? 'HTTP/2' : tlsConnections > 0 ? 'TLS' : 'no HTTP';
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
    delayedPieces > 0 && `${many(delayedPieces, 'piece')} of data held back, ${each} each on average`,
    throttledBytes > 0 && `${quantityText('size', throttledBytes)} let through at the limited rate`,
    swallowedBytes > 0 && `${quantityText('size', swallowedBytes)} went in and did not come out`,
    resets > 0 && `${many(resets, 'connection')} reset`,
    closes > 0 && `${many(closes, 'connection')} closed in mid-stream`,
    // That it refuses is seen by our own tries, which never say anything: it takes somebody who has used the link, too.
    refusals > 0 && resets + exchanges > 0 && 'connections were refused',
    answered > 0 && `${many(answered, 'request')} answered by the link`,
  ].filter((clause) => clause !== false);
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
