import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { baseFolder } from '../../core/compare/base-folder.ts';
import { redactJson } from '../../core/secrets/redact-json.ts';
import type { Redact } from '../../core/secrets/redactor.ts';

/** Longer lines are written in parts. */
const longestLine = 1024 * 1024;
/** The end of a part is kept back, because a secret may begin there and continue in the next part. */
const keptBack = 64 * 1024;
/** A character that no variable can contain, so that the text before it does not look cut off. */
const continued = '\0';

/**
 * Redacts secrets in the files of a run, and of its base in a subfolder, of any size: users upload them as artifacts, where the runner
 * masks nothing. This is a second safeguard: the files that the gate writes contain no secrets.
 */
export async function redactFiles(dir: string, redact: Redact): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory() && entry.name === baseFolder) await redactFiles(path, redact);
    if (entry.isFile()) await redactFile(path, path, /\.jsonl?$/.test(entry.name) ? (text) => redactJson(text, redact) : redact);
  }
}

/** Writes the redacted lines of `from` to `to`, completely or not at all. */
export async function redactFile(from: string, to: string, redact: Redact): Promise<void> {
  const part = `${to}.part`;
  const { mode } = await stat(from);
  let changed = from !== to;
  const clean = async function* (): AsyncGenerator<string> {
    for await (const piece of cleaned(from, redact)) {
      changed ||= piece.clean !== piece.text;
      yield piece.clean;
    }
  };
  try {
    await pipeline(clean, createWriteStream(part, { mode }));
    if (changed) await rename(part, to);
    else await rm(part);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** As many complete lines as one read gives, as they are and redacted; a very long line in parts. */
async function* cleaned(path: string, redact: Redact): AsyncGenerator<{ readonly text: string; readonly clean: string }> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const bytes of createReadStream(path)) {
    rest += decoder.write(bytes as Buffer);
    const end = rest.lastIndexOf('\n') + 1;
    if (end > 0) {
      const text = rest.slice(0, end);
      yield { text, clean: redact(text) };
      rest = rest.slice(end);
    } else if (rest.length > longestLine) {
      const known = redact(rest + continued).slice(0, -continued.length);
      const clean = known.slice(0, -keptBack);
      yield { text: known === rest ? clean : '', clean };
      rest = known.slice(clean.length);
    }
  }
  rest += decoder.end();
  if (rest !== '') yield { text: rest, clean: redact(rest) };
}
