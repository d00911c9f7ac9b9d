import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { resultOfEvents } from '../../../src/core/conclude/conclude.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { splitJournal } from './split-journal.ts';

/** The journal of a real run of the demo's shop with ten scenarios, some of which fail. */
const events: readonly RunEvent[] = gunzipSync(readFileSync(new URL('../../fixtures/journals/shop.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .split('\n')
  .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as RunEvent]));

/** As a file has it, without the keys that are undefined. */
const resultOf = (journal: readonly RunEvent[]): Result => parseResult(resultJson(resultOfEvents(journal, () => [])));

export const recordedResult = (): Result => resultOf(events);

export const shardsOf = (of: number): readonly Result[] => splitJournal(events, of).map(resultOf);
