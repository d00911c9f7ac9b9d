import type { RunEvent } from '../../src/core/model/event.ts';
import type { System } from './pair.ts';
import { url } from './parts.ts';

/** The fault is put on, a second passes, the hypothesis is looked at again. */
const pauseMs = 1_000;
/** The peer's HTTP probe has no limit unless it is given one. This one is strict. */
const timeoutMs = 1_000;

/**
 * What Chaos Toolkit does unless it is told more: the steady-state hypothesis is one request to each page, once before the method and once
 * after it, each to be answered with 200 (chaostoolkit.org/reference/concepts, "steady state hypothesis"). Rollbacks come last, so that the
 * fault is still in place the second time.
 */
export class OneShot {
  readonly #pages: readonly string[];
  #before: Promise<boolean> | null = null;
  #after: Promise<boolean> | null = null;

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
  async caught(): Promise<boolean | null> {
    const [before, after] = await Promise.all([this.#before, this.#after]);
    return before === null || after === null ? null : before && !after;
  }

  async #lookLater(): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return this.#look();
  }

  async #look(): Promise<boolean> {
    const answers = await Promise.all(
      this.#pages.map((page) =>
        fetch(page, { signal: AbortSignal.timeout(timeoutMs) }).then(
          ({ status }) => status === 200,
          () => false,
        ),
      ),
    );
    return answers.every(Boolean);
  }
}
