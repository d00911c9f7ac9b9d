import { createHash } from 'node:crypto';
import { endpointText } from '../../../core/address/endpoint.ts';
import { faultOf } from '../../../core/faults/catalog.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Effect } from '../../../core/model/plan/effect.ts';
import type { ProxyChange } from '../../../core/model/plan/proxy-change.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import { commandLine } from '../../../core/report/wording/command-line.ts';
import { kindOf } from '../../../core/targets/catalog.ts';
import type { ToxiproxyTarget } from '../../../core/targets/toxiproxy.ts';
import type { SeenProxy } from '../../discovery/see-proxy-users.ts';
import { addToxic, type NamedToxic, setEnabled } from '../../toxiproxy/change.ts';
import { type ListedProxy, proxyNames, proxyOf, versionOf } from '../../toxiproxy/proxies.ts';
import { toxiproxyUndo } from '../../undo/toxiproxy.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { observedIn } from './observed.ts';
import { lookThrough, passesAsBefore, wayThrough } from './through.ts';
import { type Turns, takeTurns } from './turns.ts';
import { useNote } from './use-note.ts';

/** The names of every toxic of the gate begin so, and no other toxic is touched. */
const prefix = 'cg-';
/** Names of other proxies are listed up to this number. */
const mostNames = 20;
/** Longer than the 25 s after which the server gives up a response. */
const slowMs = 40_000;

export function toxiproxyDriver(target: ToxiproxyTarget, context: DriverContext): Driver {
  const { api, proxy } = target;
  const run = createHash('sha256').update(context.runId).digest('hex').slice(0, 8);
  /** Of the faults of this gate that disable and enable the proxy in turn. */
  const turning = new Map<string, Turns>();
  let isNoted = false;
  const noteUse = async (seen: SeenProxy, signal: AbortSignal): Promise<void> => {
    if (isNoted) return;
    isNoted = true;
    const note = await useNote(target, context, seen, signal);
    if (note !== null) await context.note(note);
  };
  const namesOf = (id: string, { toxics }: { readonly toxics: readonly unknown[] }) =>
    toxics.map((_, index) => `${prefix}${run}-${id}${index === 0 ? '' : '-up'}`);
  const toxicsOf = (effect: Effect, id: string): readonly NamedToxic[] => {
    const change = changeOf(effect);
    if (!('toxics' in change)) return [];
    const names = namesOf(id, change);
    return change.toxics.map((toxic, index) => ({ ...toxic, name: names[index] ?? '' }));
  };
  return {
    stepMs: slowMs,
    undoMs: slowMs,
    claims: async () => kindOf(target).identities(target),
    async prepare(effect, id, signal) {
      const change = changeOf(effect);
      const version = await versionOf(api, signal);
      const found = await proxyOf(api, proxy, signal);
      if (found === null) throw notThere(target, await proxyNames(api, signal));
      requireUsual(target, found, `${prefix}${run}-`);
      const address = wayThrough(target, found);
      const before = await lookThrough(target, found, signal);
      await noteUse({ at: address, listen: found.listen, upstream: found.upstream }, signal);
      if ('turns' in change) await context.keeper.ask({ ask: 'renew' }, signal);
      if (found.toxics.some(({ toxicity }) => toxicity < 1) && 'toxics' in change)
        await context.note(
          'a Toxiproxy draws the share of a toxic again on open connections when another toxic is added or removed; a proxy of this run has such a toxic of another program',
        );
      const remove = toxicsOf(effect, id).map(({ name }) => name);
      const others = found.toxics.filter(({ name }) => !remove.includes(name));
      const state = {
        api: endpointText(api),
        proxy,
        version,
        listen: found.listen,
        upstream: found.upstream,
        remove,
        enable: 'toxics' in change ? 'no' : 'yes',
        others: others.map((one) => ({ ...one })),
        through: address === null ? null : endpointText(address),
        before: { ...before },
      };
      return { id, target: target.name, kind: toxiproxyUndo.kind, state };
    },
    async apply(effect, { id }, signal) {
      const change = changeOf(effect);
      for (const toxic of toxicsOf(effect, id)) await addToxic(api, proxy, toxic, signal);
      if ('toxics' in change) return;
      await setEnabled(api, proxy, false, signal);
      if (change.turns !== undefined)
        turning.set(
          id,
          takeTurns(change.turns, (isUp, limit) => setEnabled(api, proxy, isUp, limit)),
        );
    },
    observeEffect: (effect, undo, signal) =>
      observedIn(
        { target, effect, change: changeOf(effect), toxics: toxicsOf(effect, undo.id), turns: turning.get(undo.id) },
        undo,
        signal,
      ),
    async undo(undo: Undo, signal) {
      await turning.get(undo.id)?.stop();
      turning.delete(undo.id);
      await toxiproxyUndo.undo(undo.state, signal);
    },
    async verifyRemoved(_effect, undo, signal) {
      const listed = await toxiproxyUndo.verifyRemoved(undo.state, signal);
      return listed.ok ? passesAsBefore(target, listed, undo, signal) : listed;
    },
  };
}

/** @throws GateFailure TARGET_UNAVAILABLE for a fault that a proxy cannot take, also with values that a replay has changed */
function changeOf({ kind, params }: Effect): ProxyChange {
  const fault = faultOf(kind);
  const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, { oneOf: [value] }]));
  const limit = fault?.limitOfProxy?.(given) ?? null;
  if (limit?.isRefused) throw new GateFailure('TARGET_UNAVAILABLE', limit.message, { hint: limit.hint });
  const change = fault?.proxy?.(params);
  if (change === undefined) throw new GateFailure('TARGET_UNAVAILABLE', `Toxiproxy cannot do \`${kind}\``);
  return change;
}

function notThere({ proxy }: ToxiproxyTarget, names: readonly string[]): GateFailure {
  const shown = names.slice(0, mostNames).map((name) => JSON.stringify(name));
  const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : '';
  return new GateFailure('TARGET_UNAVAILABLE', `Toxiproxy has no proxy ${JSON.stringify(proxy)}`, {
    hint: names.length === 0 ? 'it has no proxies at all; create them before the gate runs' : `it has ${shown.join(', ')}${more}`,
  });
}

/** The proxy works, and no dead run has left toxics in it. @param own how the names of this run begin */
function requireUsual({ api, proxy }: ToxiproxyTarget, { enabled, toxics }: ListedProxy, own: string): void {
  if (!enabled)
    throw new GateFailure('TARGET_NOT_READY', 'the proxy is disabled already, so no connection passes it', {
      hint: `enable it before the gate runs: ${commandLine(['toxiproxy-cli', 'toggle', proxy])}`,
    });
  const left = toxics.find(({ name }) => name.startsWith(prefix) && !name.startsWith(own));
  if (left !== undefined)
    throw new GateFailure('TARGET_NOT_READY', 'the proxy has a toxic that an earlier run of the gate has left', {
      hint: `run \`chaos-gate recover\`, or: curl -X DELETE http://${endpointText(api)}/proxies/${encodeURIComponent(proxy)}/toxics/${encodeURIComponent(left.name)}`,
    });
}
