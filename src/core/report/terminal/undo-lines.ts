import type { Result } from '../../model/result/result.ts';
import { code, say } from '../document/phrase.ts';
import { commandLine } from '../wording/command-line.ts';
import type { Look } from './look.ts';
import { plainPhrase } from './plain-phrase.ts';
import { wrapped } from './wrap.ts';

const limit = 20;
const commandLimit = 4_000;

/** Faults to remove by hand, and how. */
export function undoLines({ unrestored }: Result, { paint, width }: Look): readonly string[] {
  const lines = unrestored
    .slice(0, limit)
    .flatMap(({ target, kind, reason, commands }) => [
      ...wrapped(plainPhrase(say`${code(target)} (${code(kind)}): ${code(reason)}`), width - 4).map((line) => `    ${line}`),
      ...commands.slice(0, limit).map((words) => `      ${plainPhrase([code(commandLine(words))], commandLimit)}`),
    ]);
  return lines.length === 0 ? [] : [`  ${paint('bold', 'Still to be removed, by hand:')}`, ...lines];
}
