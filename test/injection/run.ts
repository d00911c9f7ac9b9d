import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { canaries } from '../core/secrets/encodings.ts';
import { commandsIn, unseen } from '../core/stdout/action-command.ts';
import { hostileText } from '../core/stdout/hostile-lines.ts';
import { type Edit, sourceWith } from '../storm/build.ts';
import type { StormRow } from '../storm/row.ts';
import { tableOf, withRows } from '../storm/table.ts';
import { curatedEscapes, generatedEscapes } from './markdown.ts';
import { leaksOf } from './secrets.ts';

/** `npm run injection`: hostile text and secrets in large numbers; `--scale 0.01`, `--seed 7`, `--row markdown`, `--write` (into docs/safety.md). Needs cmark-gfm. */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    row: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const scaled = (count: number): number => Math.max(1, Math.round(count * Number(values.scale)));

type Modules = { readonly [file: string]: Record<string, (...given: never[]) => unknown> };

/** The sources with a mistake planted, loaded beside the right ones. */
async function withMistake<T>(edit: Edit, play: (load: (file: string) => Promise<Modules[string]>) => Promise<T>): Promise<T> {
  const { dir, remove } = sourceWith([edit]);
  try {
    return await play((file) => import(pathToFileURL(join(dir, file)).href));
  } finally {
    remove();
  }
}

const serializeFile = 'src/core/report/markdown/serialize.ts';
const guardFile = 'src/core/stdout/guard-text.ts';
const redactorFile = 'src/core/secrets/redactor.ts';
type Load = (file: string) => Promise<Record<string, unknown>>;
const right: Load = (file) => import(new URL(`../../${file}`, import.meta.url).href);

async function generatedOf(load: Load, count: number): Promise<readonly string[]> {
  const { serializeMarkdown } = await load(serializeFile);
  return generatedEscapes(count, seed, serializeMarkdown as never);
}

async function obeyed(load: Load, count: number): Promise<number> {
  const guard = (await load(guardFile)).guardText as (text: string, keepColours?: boolean) => string;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of our own may stay
  const isLoud = (shown: string) => commandsIn(shown).length > 0 || unseen.test(shown.replaceAll(/\u001b\[[0-9;]*m/g, ''));
  return fc.sample(hostileText, { numRuns: count, seed }).filter((text) => isLoud(guard(text)) || isLoud(guard(text, true))).length;
}

async function leaked(load: Load, some: readonly string[]) {
  const { redactor } = await load(redactorFile);
  return leaksOf(some, (redactor as (secrets: readonly string[]) => (text: string) => string)(canaries));
}

const rows: Readonly<Record<string, () => Promise<StormRow>>> = {
  async markdown() {
    const { tried, escapes } = curatedEscapes(scaled(10_000));
    const count = scaled(100_000);
    const more = await generatedOf(right, count);
    for (const one of [...escapes, ...more].slice(0, 10)) say(`✗ ${one}`);
    const found = escapes.length + more.length;
    const edit: Edit = { file: serializeFile, from: 'unticked(inlineMarkdown(item))', to: 'inlineMarkdown(item)' };
    const caught = await withMistake(edit, async (load) => (await generatedOf(load as Load, scaled(20_000))).length > 0);
    return {
      row: 'markdown, read by cmark-gfm',
      runs: tried + count,
      goal: '0 escapes, links or unseen characters',
      seen: `${found} in ${tried} reports with curated texts and ${count} generated texts`,
      ok: found === 0,
      mutant: { name: 'a name ticks a task', caught },
    };
  },
  async commands() {
    const count = scaled(20_000);
    const found = await obeyed(right, count);
    const edit: Edit = { file: guardFile, from: ".replace(controls, '')", to: '' };
    return {
      row: 'commands of the runner, from action and command line',
      runs: count * 2,
      goal: '0 commands, 0 unseen characters',
      seen: `${found}`,
      ok: found === 0,
      mutant: {
        name: 'control characters pass',
        caught: await withMistake(edit, async (load) => (await obeyed(load as Load, scaled(5_000))) > 0),
      },
    };
  },
  async secrets() {
    const { tried, leaks } = await leaked(right, canaries.slice(0, scaled(canaries.length)));
    for (const one of leaks.slice(0, 10)) say(`✗ ${one}`);
    const edit: Edit = { file: 'src/core/secrets/escape.ts', from: "    case '%':\n      return readPercent(text, at);\n", to: '' };
    const caught = await withMistake(edit, async (load) => (await leaked(load as Load, canaries.slice(0, 3))).leaks.length > 0);
    return {
      row: '50 secrets in 30 encodings, in every sink',
      runs: tried,
      goal: '0 leaks',
      seen: `${leaks.length}`,
      ok: leaks.length === 0,
      mutant: { name: 'escapes of URLs are not read', caught },
    };
  },
};

const say = (text: string) => process.stdout.write(`${text}\n`);
const page = new URL('../../docs/safety.md', import.meta.url);
for (const [key, play] of Object.entries(rows)) {
  if (values.row?.includes(key) === false) continue;
  const row = await play();
  say(tableOf([row]).split('\n').at(-1) ?? '');
  if (values.write) writeFileSync(page, withRows(readFileSync(page, 'utf8'), [row]));
  if (!row.ok || row.mutant?.caught === false) process.exitCode = 1;
}
