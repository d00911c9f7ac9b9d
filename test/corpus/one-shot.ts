import type { RunEvent } from '../../src/core/model/run/event.ts';
import type { System } from './pair.ts';
import { url } from './parts.ts';

/** The fault is put on, a second passes, the hypothesis is looked at again. */
const pauseMs = 1_000;
/** The peer's HTTP probe waits as long as it takes unless it is told otherwise (chaoslib/provider/http.py: `timeout` is None); we do not. */
const timeoutMs = 20_000;
const strictMs = 1_000;

/** What the probes made of a twin: as the peer comes, and with a limit of 1 s for each answer. */
export interface Seen {
  readonly byDefault: boolean;
  readonly strictly: boolean;
}

/**
 * What Chaos Toolkit does unless it is told more: the steady-state hypothesis is one request to each page, once before the method and once
 * after it, each to be answered with 200 (chaostoolkit.org/reference/concepts, "steady state hypothesis"). Rollbacks come last, so that the
 * fault is still in place the second time.
 */
export class OneShot {
  readonly #pages: readonly string[];
  #before: Promise<Seen> | null = null;
  #after: Promise<Seen> | null = null;

  constructor({ preview, checks }: System) {
    const paths = checks.map(({ http }) => (typeof http === 'object' && http !== null && 'path' in http ? String(http.path) : '/'));
    this.#pages = [...new Set(paths)].map((path) => `${url(preview)}${path}`);
  }

  readonly hear = (event: RunEvent): void => {
    if (event.type === 'scenario.started' && event.scenario === 's1' && (event.trial?.role ?? 'planned') === 'planned')
      this.#before ??= this.#look();
    if (event.type === 'fault.applied' && event.scenario === 's1') this.#after ??= this.#lookLater();
  };

  /** The hypothesis held before, and not after; null: it was never looked at twice. */
  async caught(): Promise<Seen | null> {
    const [before, after] = await Promise.all([this.#before, this.#after]);
    if (before === null || after === null) return null;
    return { byDefault: before.byDefault && !after.byDefault, strictly: before.strictly && !after.strictly };
  }

  async #lookLater(): Promise<Seen> {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return this.#look();
  }

  async #look(): Promise<Seen> {
    const seen = await Promise.all(this.#pages.map(look));
    return { byDefault: seen.every(({ byDefault }) => byDefault), strictly: seen.every(({ strictly }) => strictly) };
  }
}

async function look(page: string): Promise<Seen> {
  const beganMs = performance.now();
  const byDefault = await fetch(page, { signal: AbortSignal.timeout(timeoutMs) }).then(
    ({ status }) => status === 200,
    () => false,
  );
  return { byDefault, strictly: byDefault && performance.now() - beganMs <= strictMs };
}
