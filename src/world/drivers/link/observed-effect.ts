import { faultOf } from '../../../core/faults/catalog.ts';
import { chosenShare } from '../../../core/faults/params/strikes.ts';
import type { Effect, Numbers, Sighting } from '../../../core/model/plan/effect.ts';
import { notChangeable, otherProtocol, passedUnaffected } from '../../../core/model/result/cause.ts';
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
export function observedEffectOf(counts: LinkCounts, effect: Pick<Effect, 'kind' | 'params'>): Sighting {
  const clauses = clausesOf(counts);
  const numbers = Object.fromEntries(touches.flatMap((name) => (counts[name] > 0 ? [[name, Math.round(counts[name])]] : []))) as Numbers;
  if (!counts.disturbed) return { ok: false, says: 'the link is not disturbed', numbers };
  return clauses.length === 0
    ? {
        ok: false,
        says: foreignOf(counts, effect.kind) ?? unaffected(counts, effect),
        numbers,
      }
    : { ok: true, says: clauses.join('; '), numbers };
}

/** Why no traffic was affected: there was none, or what there was lacked what the fault needs. */
function unaffected(
  { refusals, exchangesSince, bytesSince, mostBytes, unchangedBodies }: LinkCounts,
  { kind, params }: Pick<Effect, 'kind' | 'params'>,
): string {
  if (refusals > 0) return 'no traffic passed through the link';
  if (exchangesSince === 0 && bytesSince === 0) return 'the link carried nothing while the fault was in place';
  if (unchangedBodies > 0) return `${many(unchangedBodies, 'response')} ${notChangeable} \`${params.kind}\` could change`;
  const passed = `${quantityText('size', bytesSince)} in ${many(exchangesSince, 'response')} ${passedUnaffected}`;
  const ends = Object.entries(faultOf(kind)?.params ?? {}).find(([, { withinResponse }]) => withinResponse)?.[0];
  const needed = ends === undefined ? undefined : params[ends];
  if (typeof needed === 'number' && mostBytes > 0)
    return `${passed}: at most ${quantityText('size', mostBytes)} on one connection, and the fault begins after ${quantityText('size', needed)}`;
  const share = chosenShare(params);
  return share < 1 ? `${passed}: it was not in the ${quantityText('share', share)} that the fault affects` : passed;
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
  'earlyRequests',
  'changedBodies',
  'unchangedBodies',
] as const satisfies readonly (keyof LinkCounts)[];

function clausesOf(counts: LinkCounts): string[] {
  const {
    delayedPieces,
    delayedMs,
    throttledBytes,
    swallowedBytes,
    resets,
    closes,
    refusals,
    answered,
    earlyRequests,
    changedBodies,
    exchanges,
  } = counts;
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
    earlyRequests > 0 && `${many(earlyRequests, 'request')} for the same path before \`Retry-After\` had passed`,
    changedBodies > 0 && `${many(changedBodies, 'response')} with a changed body`,
  ].filter((clause) => clause !== false);
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
