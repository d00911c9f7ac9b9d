import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotationOf } from '../../src/action/publish/annotation.ts';
import { outputsOf } from '../../src/action/publish/outputs.ts';
import { commentBody } from '../../src/core/report/comment.ts';
import { reportFiles } from '../../src/core/report/report-files.ts';
import { replayOf } from '../../src/core/report/sections/replay.ts';
import { resultText } from '../../src/core/report/text.ts';
import { redactData } from '../../src/core/secrets/redact-data.ts';
import type { Redact } from '../../src/core/secrets/redactor.ts';
import { redactFiles } from '../../src/world/report/redact-files.ts';
import { encodings } from '../core/secrets/encodings.ts';
import { unrestored } from '../fixtures/results/others.ts';

/** A text in every place of a result that may hold one, hidden as data, in everything that is made of it. */
function sinksOf(outside: string, redact: Redact): Readonly<Record<string, string>> {
  const result = redactData(
    redactData(unrestored, () => outside),
    redact,
  );
  const problem = redact(`it failed: ${outside}`).split('\n');
  const outputs = outputsOf(result, { result: 'result.json', report: 'report.md', badge: 'badge.svg' });
  return {
    ...reportFiles(result),
    comment: commentBody(result, { marker: '<!-- x -->', limit: 60_000, replayCommand: replayOf(result), interim: false }),
    terminal: resultText(result),
    annotation: JSON.stringify(annotationOf(result, true, problem)),
    outputs: JSON.stringify({ ...outputs, replay: '' }),
    log: redact(problem.join('\n')),
    journal: JSON.stringify(redactData({ type: 'note', says: outside, atMs: 1 }, redact)),
  };
}

/** Every canary in every encoding in every sink: those that are still there, in whatever encoding, and how many were tried. */
export async function leaksOf(
  canaries: readonly string[],
  redact: Redact,
): Promise<{ readonly tried: number; readonly leaks: readonly string[] }> {
  const leaks: string[] = [];
  let tried = 0;
  for (const canary of canaries) {
    const forms = Object.values(encodings).map((encode) => inner(encode(canary)));
    for (const [name, encode] of Object.entries(encodings)) {
      const sinks = { ...sinksOf(`x ${encode(canary)} y`, redact), 'target log': await logOf(`x ${encode(canary)} y`, redact) };
      for (const [sink, text] of Object.entries(sinks)) {
        tried += 1;
        if (forms.some((form) => text.includes(form))) leaks.push(`${canary} ${name} in ${sink}`);
      }
    }
  }
  return { tried, leaks };
}

/** Digits of base64 at either end belong to what stands beside the secret. */
const inner = (form: string): string => form.slice(4, -8);

/** The output of a process lies across the places where a long file is read. */
async function logOf(outside: string, redact: Redact): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'canary-'));
  const before = 'z'.repeat(65_536 - Math.floor(outside.length / 2));
  writeFileSync(join(dir, 'app.log'), `${before}${outside}\n`);
  await redactFiles(dir, redact);
  const text = readFileSync(join(dir, 'app.log'), 'utf8');
  rmSync(dir, { recursive: true });
  return text;
}
