// Runs as a user without rights, and carries out what a test asks for with the code of the gate.

import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import { findContainer } from '../../../src/world/containers/find.ts';
import { containerDriver } from '../../../src/world/drivers/container/driver.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';

export type Request =
  | { readonly do: 'inject'; readonly container: string; readonly effect: Effect }
  | { readonly do: 'observe' | 'removed'; readonly effect: Effect; readonly undo: Undo }
  | { readonly do: 'undo' | 'recover'; readonly undo: Pick<Undo, 'kind' | 'state'> };

const soon = (): AbortSignal => AbortSignal.timeout(20_000);
let driver: ReturnType<typeof containerDriver> | null = null;

async function carriedOut(request: Request): Promise<unknown> {
  if (request.do === 'inject') {
    driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: request.container }), { runId: 'rootless' });
    const undo = await driver.prepare(request.effect, 's1.f1', soon());
    await driver.apply(request.effect, undo, soon());
    return undo;
  }
  if (request.do === 'observe') return driver?.observeEffect(request.effect, request.undo, soon());
  if (request.do === 'removed') return driver?.verifyRemoved(request.effect, request.undo, soon());
  if (request.do === 'undo') {
    await driver?.undo(request.undo as Undo, soon());
    return null;
  }
  const handler = undoHandlerOf(request.undo.kind);
  for (let times = 0; times < 3; times += 1) await handler?.undo(request.undo.state, soon());
  return handler?.verifyRemoved(request.undo.state, soon());
}

process.on('message', (request: Request) => {
  carriedOut(request).then(
    (value) => process.send?.({ value: value ?? null }),
    (error: Error & { code?: string }) => process.send?.({ error: `${error.code ?? ''} ${error.message}` }),
  );
});
process.once('disconnect', () => process.exit(0));
