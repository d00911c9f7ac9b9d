import { describe, expect, test } from 'vitest';
import { isEvent } from '../../../src/core/evidence/event-shape.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import type { TrafficSent } from '../../../src/core/model/run/traffic-sent.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { reportMarkdown } from '../../../src/core/report/report-md.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { judge } from '../../../src/core/verdict/run-fold.ts';
import { story, type Weather } from './story.ts';

const sent = (more: Partial<TrafficSent> = {}): TrafficSent => ({
  request: 'GET /',
  ratePerSecond: 20,
  requests: 420,
  responses: { '2xx': 400, '4xx': 12 },
  rejectedWith: 404,
  ...more,
});
const resultWith = (all: readonly TrafficSent[], weather: { during?: Weather } = {}) => {
  const events = story(weather);
  const told = all.map((one) => ({ atMs: 20_000, type: 'traffic.sent', sent: one }) as RunEvent);
  return judge([...events.slice(0, -1), ...told, ...events.slice(-1)], () => []);
};

describe('what `traffic` has sent', () => {
  test('stands in the result and in every report', () => {
    const result = resultWith([sent()]);
    expect(result.traffic).toEqual([sent()]);
    expect(parseResult(resultJson(result)).traffic).toEqual([sent()]);
    for (const page of [reportMarkdown(result), resultText(result)])
      expect(page.replace(/\s+/g, ' ')).toContain('GET / at 20/s, not judged, 420 requests: 400 2xx, 12 4xx, 8 without a response');
    expect(resultWith([])).not.toHaveProperty('traffic');
  });

  test('decides nothing, whatever came back', () => {
    const rejected = sent({ responses: { '4xx': 420 }, rejectedWith: 401 });
    for (const all of [[], [sent()], [rejected], [sent({ responses: {}, rejectedWith: 0 })]])
      expect([resultWith(all).verdict, resultWith(all, { during: { bad: 50 } }).verdict]).toEqual(['passed', 'failed']);
  });

  test('gives advice when most of it was rejected, and not for a few', () => {
    const noteOf = (one: TrafficSent) => resultWith([one]).notes[0] ?? '';
    const advice = 'the preview rejected most of it (status 401)';
    expect(noteOf(sent({ responses: { '4xx': 400, '2xx': 20 }, rejectedWith: 401 }))).toContain(advice);
    expect(noteOf(sent())).not.toContain('rejected');
    expect(noteOf(sent({ responses: { '5xx': 420 }, rejectedWith: 0 }))).not.toContain('rejected');
  });

  test('is read from a journal only if it is complete', () => {
    const event = (one: unknown) => ({ atMs: 1, type: 'traffic.sent', sent: one });
    expect(isEvent(event(sent()))).toBe(true);
    for (const wrong of [null, {}, sent({ requests: -1 }), { ...sent(), responses: { '2xx': 'many' } }, { ...sent(), request: 5 }])
      expect(isEvent(event(wrong))).toBe(false);
  });
});
