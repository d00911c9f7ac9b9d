import { writeFile } from 'node:fs/promises';
import { type Redact, redactor } from '../../core/secrets/redactor.ts';
import type { Annotation } from '../publish/annotation.ts';
import { guardLines } from './escape-commands.ts';

/** All output to the runner, escaped and redacted. */
export interface Runner {
  /** Writes lines to the log. */
  say(text: string): void;
  annotate(annotation: Annotation): Promise<void>;
  output(name: string, value: string): Promise<void>;
  summary(markdown: string): Promise<void>;
  /** From now on the output shows none of these; earlier secrets stay hidden. The runner masks them in the logs of later steps. */
  hide(secrets: readonly string[]): void;
  readonly redact: Redact;
}

export function openRunner(write: (text: string) => void): Runner {
  let secrets: ReadonlySet<string> = new Set();
  let redact = redactor(secrets);
  const masked = new Set<string>();
  // Loading takes 70 ms, so it must not delay the first request to the preview.
  const client = async () => {
    const core = await import('@actions/core');
    for (const secret of [...secrets].filter((each) => each.length >= 6 && !masked.has(each))) {
      masked.add(secret);
      core.setSecret(secret);
    }
    return core;
  };
  const clean = (text: string) => guardLines(redact(text));
  return {
    redact: (text) => redact(text),
    say: (text) => write(`${clean(text)}\n`),
    async annotate({ level, title, message }) {
      (await client())[level](clean(message), { title: clean(title) });
    },
    async output(name, value) {
      (await client()).setOutput(name, clean(value));
    },
    async summary(markdown) {
      const file = process.env.GITHUB_STEP_SUMMARY;
      // Local runners and old servers have no job summary.
      if (file === undefined || file === '') return;
      await writeFile(file, redact(markdown), { flag: 'a' });
    },
    hide(all) {
      secrets = new Set(all);
      redact = redactor(secrets);
    },
  };
}
