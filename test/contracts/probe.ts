import { describe, expect, test } from 'vitest';
import { checkOf } from '../../src/core/checks/catalog.ts';
import type { Json } from '../../src/core/model/json.ts';
import { probeOf } from '../../src/world/probes/catalog.ts';
import type { OpenProbe, Probe, ProbePlace } from '../../src/world/probes/probe.ts';
import { freePort, rawServer } from '../world/probes/raw-server.ts';

export const reasons =
  /^(?:timeout|refused|reset|closed|unreachable|network error|name not found|name look-up failed|refused address|redirect (?:to (?:another (?:host|port)|a login page|https?|www|the path with(?:out)? a slash)|from www)|body in tiny pieces|too many interim responses|invalid HTTP: [A-Za-z -]+|TLS(?:: (?:expired|self-signed|wrong host|not spoken there))?|not HTTP(?:: (?:TLS|HTTP\/2|SSH))?|not HTTP\/2|head too large|command not (?:found|executable)|gate: (?:[A-Z]+|cluster (?:not reached|status (?:\d{3}|none))))$/;

export interface ProbeCases {
  /** As written in a config; each asked of a preview on that port. Asked: an answer that the check finds good. */
  good(port: number): Json;
  /** Nobody will ever answer. */
  hanging(port: number): Json;
  /** There is nothing at all; with its reason. */
  dead(port: number): readonly [params: Json, reason: string];
}

/** What every kind of probe promises, on loopback. */
export function probeContract<P>(probe: Probe<P>, cases: ProbeCases): void {
  const check = checkOf(probe.kind);
  const open = (params: Json, port: number): OpenProbe => (probe as Probe).open(check.params.parse(params), placeAt(port));

  describe(`the probe "${probe.kind}" keeps the contract`, () => {
    test('is in the catalog, and serves the check of its kind', () => {
      expect(probeOf(probe.kind)).toBe(probe);
    });

    test('brings back an answer that its check finds good, any number of times', async () => {
      const port = await goodServer();
      const opened = open(cases.good(port), port);
      for (let time = 0; time < 3; time++) {
        const asked = await opened.send(AbortSignal.timeout(5_000));
        if (!('response' in asked)) throw new Error(asked.failure);
        expect(check.judge(check.params.parse(cases.good(port)), asked.response)).toBeNull();
      }
      await opened.close();
    });

    test('ends as a timeout when its signal aborts, and at once when it was aborted before', async () => {
      const port = await rawServer(() => {});
      const opened = open(cases.hanging(port), port);
      const startMs = performance.now();
      const slow = await opened.send(AbortSignal.timeout(150));
      expect(slow).toEqual({ failure: 'timeout', ours: false });
      expect(await opened.send(AbortSignal.abort())).toEqual({ failure: 'timeout', ours: false });
      expect(performance.now() - startMs).toBeLessThan(10_000);
      await opened.close();
    });

    test('says why there is no answer, in a word of the closed vocabulary', async () => {
      const port = await freePort();
      const [params, reason] = cases.dead(port);
      const opened = open(params, port);
      const asked = await opened.send(AbortSignal.timeout(5_000));
      expect(asked).toEqual({ failure: reason, ours: false });
      expect(reason).toMatch(reasons);
      await opened.close();
    });

    test('can be closed twice, and while it asks', async () => {
      const port = await rawServer(() => {});
      const opened = open(cases.hanging(port), port);
      const asked = opened.send(AbortSignal.timeout(200));
      await opened.close();
      await opened.close();
      expect(await asked).toMatchObject({ failure: expect.stringMatching(reasons) });
    });
  });
}

export const placeAt = (port: number, more: Partial<ProbePlace> = {}): ProbePlace => ({
  preview: `http://127.0.0.1:${port}/`,
  workspace: process.cwd(),
  timeoutMs: 1_000,
  ...more,
});

/** Answers anything with a small HTTP answer. */
const goodServer = (): Promise<number> =>
  rawServer((socket) => socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')));
