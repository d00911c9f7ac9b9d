import type { Numbers } from '../../model/plan/effect.ts';
import type { ScenarioResult, TimelineEntry } from '../../model/result/result.ts';
import { faultMs } from '../../verdict/early.ts';
import { type Block, paragraph, table } from '../document/block.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { duration, offset, plain, plural } from '../wording/numbers.ts';

/** Observations and actions, in seconds from the first fault, at most `limit` lines. */
export function timeline(scenario: ScenarioResult, limit = 40): readonly Block[] {
  const entries = scenario.timeline.slice(0, limit);
  if (entries.length === 0) return [];
  const more = scenario.timeline.length - entries.length;
  const rows = entries.map((entry) => row(entry, faultMs(scenario)));
  return [
    table([say`From the fault`, say`Event`, say`Evidence`], 'rll', rows),
    ...(more > 0 ? [paragraph(say`${plural(more, 'more line')}: see the report file.`)] : []),
  ];
}

const row = ({ atMs, says, subject, numbers }: TimelineEntry, zeroMs: number): readonly Phrase[] => [
  say`${offset(atMs - zeroMs)}`,
  subject === null ? say`${says}` : say`${code(subject)}: ${says}`,
  say`${evidence(numbers)}`,
];

/** Names are ours and carry their units: `medianMs: 1904` is `median 1.9 s`. `result.json` keeps its own names. */
export const evidence = (numbers: Numbers): string =>
  Object.entries(numbers)
    .slice(0, 6)
    .map(
      ([name, value]) => `${shownNames[name] ?? spaced(name.replace(/Ms$/, ''))} ${name.endsWith('Ms') ? duration(value) : plain(value)}`,
    )
    .join(', ');

/** The words of the reports, where a counter is called otherwise. */
const shownNames: Readonly<Record<string, string>> = {
  touchedConnections: 'affected connections',
  touchedRequests: 'affected requests',
  delayedPieces: 'delayed chunks',
  delayedMs: 'total delay',
  swallowedBytes: 'bytes not forwarded',
  answered: 'responses from the link',
  earlyRequests: 'requests before Retry-After',
  changedBodies: 'changed responses',
  unchangedBodies: 'responses passed unchanged',
  visitors: 'clients',
  answers: 'responses',
};

const spaced = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
