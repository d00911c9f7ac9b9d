// The closed list of retired words, and where they still stand. `npm run words` prints it, a wall holds it: test/walls/words.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { readSources, roomOf, type SourceFile } from './source.ts';
import { textsOf } from './strings.ts';

/** Each word or phrase, and what to write instead. Names of the contract (events, keys, codes) are exempt when they stand in backticks. */
export const retiredWords: readonly (readonly [RegExp, string])[] = [
  [/\bwhoever\b/gi, 'name the client, process or user'],
  [/\bwhatever\b/gi, 'any …'],
  [/\bnobody\b/gi, 'no client, no process, no request'],
  [/\bsomebody\b/gi, 'a client, a process, a user'],
  [/\banybody\b/gi, 'anyone, any user'],
  [/\bvisitors?\b/gi, 'client (traffic) or user (report)'],
  [/(?<!\bwrong-)\banswer(s|ed|ing)?\b/gi, 'response, respond'],
  [/(?<!open )\bquestions?\b/gi, 'request'],
  [/\b(is|are|was|were|be|been|being) (asked|told|said)\b/gi, 'say who does it: "the report shows", "the gate requests"'],
  [/\btells? of\b/gi, 'shows, reports'],
  [/(?<!\bthere |Content-Length that )\b(is|are|was|were) no (?!(longer|more)\b)/gi, 'is not a'],
  [/\banew\b/gi, 'again, for each'],
  [/\bbesides?\b/gi, 'alongside, next to, in addition to'],
  [/\bmend(s|ed|ing)?\b/gi, 'fix'],
  [/\bow(es?|ed|ing)\b/gi, 'has pending undos'],
  [/\bleash\b/gi, 'cancellation'],
  [/\bgoodbye\b/gi, 'the last message'],
  [/\blast (will|words?|breath)\b/gi, 'name what is done'],
  [/\bput(s|ting)? (it |them |a fault |the fault |faults )?on\b/gi, 'inject'],
  [/\b(take|takes|took|taken|taking) (it |them |a fault |the fault |faults |every fault )?out\b/gi, 'remove'],
  [/\b(leave|leaves|left|leaving) (\w+ )?away\b/gi, 'omit, remove'],
  [/\bhand(s|ed|ing)? (\w+ )?in\b/gi, 'pass'],
  [/(?<!a header that )\b(go|goes|went|gone|going) on\b/gi, 'continue'],
  [/\bby turns\b/gi, 'alternating'],
  [/\bso (many|much more|long(?! as))\b/gi, 'the number of …, the time that …'],
  [/\bat the most\b/gi, 'at most'],
  [/\bat once\b/gi, 'immediately; at the same time'],
  [/\bin any case\b/gi, 'always'],
  [/\bby itself\b/gi, 'on its own; without the gate'],
  [/\ball the same\b/gi, 'still'],
  [/\bby now\b/gi, 'drop it'],
  [/\b(so far|by then)\b/gi, 'drop it'],
  [/\bmild(er|est)\b/gi, 'smaller, less severe'],
  [/\bharsh(er|est)\b/gi, 'more severe'],
  [/\bsmallest form\b/gi, 'minimal scenario'],
  [/\bplay(s|ed|ing)?\b/gi, 'run'],
  [/(?<!tiny )\bpieces?\b/gi, 'chunk'],
  [/\bheld\b(?! back| by| open)/gi, 'passed, succeeded'],
  [/\bbroke\b/gi, 'failed'],
  [/\b(from|parts?|is|are|was|were|lies|stands) behind\b/gi, 'upstream'],
  [/\bthe front\b/gi, 'the entry point'],
  [/\bgone\b(?! on)/gi, 'removed'],
  [/\bfelt\b/gi, 'observed'],
  [/\bsteady\b(?![ -]state|:)/gi, 'healthy (baseline), recovered'],
  [/\b(come|comes|came|coming) back\b/gi, 'recovered, restarted'],
  [/\bpromised\b/gi, 'expected'],
  [/\b(trouble of its own|own trouble)\b/gi, 'problem in the gate itself, internal error'],
  [/\bthe hands?\b/gi, 'the driver'],
  [/\b(eyes?|breath)\b/gi, 'name the part'],
  [/\bdoors?\b/gi, 'entry point'],
  [/\bdawdl(e|es|ing|er|ers)\b/gi, 'slow client'],
  [/, too\b/gi, 'also'],
];

export interface Finding {
  readonly room: string;
  readonly path: string;
  readonly word: string;
  readonly instead: string;
  /** The words around it. */
  readonly where: string;
}

/** Every retired word in the texts and comments of `src`, in the pages of `docs` and `examples`, in README, CONTRIBUTING, SECURITY and action.yml. */
export const findRetiredWords = (root: URL): Finding[] => [
  ...readSources(new URL('src/', root)).flatMap((file) => inTexts(`src/${file.path}`, proseOf(file))),
  ...pagesOf(root).flatMap((path) => inTexts(path, [plainMarkdown(readFileSync(new URL(path, root), 'utf8'))])),
];

/** Comments and texts of a source file, without the values that are filled in. */
export const proseOf = (file: SourceFile): string[] => [
  ...file.comments.map(({ value }) => value.replace(/\s*\n\s*\*?\s*/g, ' ')),
  ...textsOf(file).map((text) => text.replace(/\{[^{}\s]*\}/g, '#')),
];

/** The glossary names what it retires, the changelog is history, and the reference repeats texts of `src`. */
const exempt = new Set(['docs/glossary.md', 'docs/reference.md']);

const pagesOf = (root: URL): string[] => {
  const below = (folder: string) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    );
  const pages = [...below('docs'), ...below('examples')].filter((path) => path.endsWith('.md') && !path.includes('node_modules'));
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'action.yml', ...pages.toSorted()].filter((path) => !exempt.has(path));
};

/** Without blocks of code and the addresses of links. */
export const plainMarkdown = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/\]\([^)]*\)/g, ']');

export function inTexts(path: string, texts: readonly string[]): Finding[] {
  const room = path.startsWith('src/') || path.startsWith('docs/decisions/') ? roomOf(path) : path;
  return texts.flatMap((text) => {
    const plain = text.replace(/`[^`]*`/g, '`…`');
    return retiredWords.flatMap(([pattern, instead]) =>
      [...plain.matchAll(pattern)].map(({ 0: word, index }) => ({ room, path, word, instead, where: around(plain, index, word.length) })),
    );
  });
}

const around = (text: string, index: number, length: number): string =>
  text
    .slice(Math.max(0, index - 40), index + length + 40)
    .replace(/\s+/g, ' ')
    .trim();

/** How many there are in each room. */
export function countByRoom(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { room } of findings) counts[room] = (counts[room] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export const totalOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
