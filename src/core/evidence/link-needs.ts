import type { RunEvent } from '../model/run/event.ts';
import type { LinkNeed } from '../model/run/link-need.ts';

type Carried = RunEvent & { readonly type: 'links.carried' };

/** What one link carried while one check was the only one that sent requests. */
interface Span {
  readonly requests: number;
  readonly failed: number;
  readonly lastsMs: number;
  readonly exchanges: number;
  readonly bytes: number;
}

/** The smallest number of spans that must agree: a timer of the application may fall into one of them. */
const leastSpans = 2;
/** Exchanges for each request that are too many to be a coincidence. Requests that share a connection may share an exchange. Chosen by judgement, not fitted. */
const leastUsed = 0.2;
/** Traffic of the application itself hides what a check uses if it is more than this share of the requests. Chosen by judgement, not fitted. */
const mostIdle = 0.2;
/** A check that does not use a link causes at most this share of the bytes of one that does. Chosen by judgement, not fitted. */
const mostBytes = 0.1;
const mostSpans = 1_000;

/**
 * Which check needs which link: a fold over the events of the time in which one check at a time sends requests. The traffic of the application
 * itself (timers, keep-alive, subscriptions) is known from spans in which no check sends.
 */
export class LinkNeeds {
  readonly #spans: Carried[] = [];

  add(event: Carried): void {
    if (this.#spans.length < mostSpans) this.#spans.push(event);
  }

  get all(): readonly LinkNeed[] {
    const links = [...new Set(this.#spans.flatMap(({ links: carried }) => Object.keys(carried)))].sort();
    return links.flatMap((link) => this.#needsOf(link));
  }

  #needsOf(link: string): readonly LinkNeed[] {
    const silent = this.#spansOf(link, null);
    const idleMs = sum(silent, ({ lastsMs }) => lastsMs);
    if (idleMs <= 0) return [];
    const idle = { exchanges: sum(silent, ({ exchanges }) => exchanges) / idleMs, bytes: sum(silent, ({ bytes }) => bytes) / idleMs };
    const uses = this.#checks.flatMap((check) => {
      const spans = this.#spansOf(link, check);
      return isTelling(spans, idle.exchanges) ? [{ check, ...useIn(spans, idle) }] : [];
    });
    const leastBytes = Math.min(...uses.filter(({ used }) => used === 'always').map(({ bytes }) => bytes));
    // If no check uses the link, it may be connected later, or its traffic may not depend on requests.
    if (!Number.isFinite(leastBytes)) return [];
    return uses.flatMap(({ check, used, bytes, requests }): readonly LinkNeed[] => {
      if (used === 'always') return [{ check, link, needed: true, requests }];
      return used === 'never' && bytes <= mostBytes * leastBytes ? [{ check, link, needed: false, requests }] : [];
    });
  }

  get #checks(): readonly string[] {
    return [...new Set(this.#spans.flatMap(({ check }) => check ?? []))];
  }

  #spansOf(link: string, by: string | null): readonly Span[] {
    return this.#spans.flatMap(({ check, links, ...span }) => {
      const { exchanges, bytesToServer = 0, bytesToClient = 0 } = links[link] ?? {};
      return check !== by || exchanges === undefined ? [] : [{ ...span, exchanges, bytes: bytesToServer + bytesToClient }];
    });
  }
}

/** A failed request may have failed before it needed the link. */
const isTelling = (spans: readonly Span[], idleExchanges: number): boolean =>
  spans.length >= leastSpans &&
  spans.every(({ requests, failed, lastsMs }) => requests > 0 && failed === 0 && idleExchanges * lastsMs <= mostIdle * requests);

/** `used`: in every span, in none, or in some. `bytes`: for each request, without those of the application itself. */
function useIn(spans: readonly Span[], idle: { readonly exchanges: number; readonly bytes: number }) {
  const requests = sum(spans, (span) => span.requests);
  const isUsed = (span: Span): boolean => (span.exchanges - idle.exchanges * span.lastsMs) / span.requests >= leastUsed;
  const used = spans.every(isUsed) ? 'always' : spans.every(({ exchanges }) => exchanges === 0) ? 'never' : 'sometimes';
  const bytes = sum(spans, (span) => span.bytes - idle.bytes * span.lastsMs) / requests;
  return { used, bytes, requests };
}

const sum = (spans: readonly Span[], numberOf: (span: Span) => number): number => spans.reduce((total, span) => total + numberOf(span), 0);
