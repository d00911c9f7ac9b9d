import type { RunEvent } from '../../src/core/model/run/event.ts';
import type { System } from './pair.ts';
import { url } from './parts.ts';

/** The time between the injection of the fault and the second request. */
const pauseMs = 1_000;
/** The peer's HTTP probe has no timeout by default (chaoslib/provider/http.py: `timeout` is None). Ours needs one to end. */
const timeoutMs = 20_000;
const strictMs = 1_000;

/** The outcome of the probes: with the defaults of the peer, and with a limit of 1 s for each response. */
export interface OneShotResult {
  readonly byDefault: boolean;
  readonly strictly: boolean;
}

/**
 * What Chaos Toolkit does by default: the steady-state hypothesis is one request to each page, once before the method and once
 * after it, each must get a response with 200 (chaostoolkit.org/reference/concepts, "steady state hypothesis"). Rollbacks come last, so that the
 * fault is still in place the second time.
 */
export class OneShot {
  readonly #pages: readonly string[];
  #before: Promise<OneShotResult> | null = null;
  #after: Promise<OneShotResult> | null = null;

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
  async caught(): Promise<OneShotResult | null> {
    const [before, after] = await Promise.all([this.#before, this.#after]);
    if (before === null || after === null) return null;
    return { byDefault: before.byDefault && !after.byDefault, strictly: before.strictly && !after.strictly };
  }

  async #lookLater(): Promise<OneShotResult> {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return this.#look();
  }

  async #look(): Promise<OneShotResult> {
    const seen = await Promise.all(this.#pages.map(look));
    return { byDefault: seen.every(({ byDefault }) => byDefault), strictly: seen.every(({ strictly }) => strictly) };
  }
}

async function look(page: string): Promise<OneShotResult> {
  const beganMs = performance.now();
  const byDefault = await fetch(page, { signal: AbortSignal.timeout(timeoutMs) }).then(
    ({ status }) => status === 200,
    () => false,
  );
  return { byDefault, strictly: byDefault && performance.now() - beganMs <= strictMs };
}
