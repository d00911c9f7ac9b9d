import { spawnSync } from 'node:child_process';

/** Markdown as GitHub's parser reads it. */
export interface Tree {
  /** Every node in order, text left out, a task with whether it is ticked, HTML as its tags. */
  readonly shape: readonly string[];
  readonly links: readonly string[];
  /** All text outside of code, where GitHub links what looks like a mention or a reference. */
  readonly prose: string;
}

const extensions = ['table', 'strikethrough', 'autolink', 'tasklist', 'footnotes'].flatMap((one) => ['-e', one]);

/** Is GitHub's parser installed? (Debian: cmark-gfm) */
export const hasCmark = (): boolean => spawnSync('cmark-gfm', ['--version']).status === 0;

/** @throws when the parser is not there */
export function readMarkdown(markdown: string): Tree {
  const { status, stdout, error } = spawnSync('cmark-gfm', ['-t', 'xml', ...extensions], {
    input: markdown.replace(/\p{Cs}/gu, '\ufffd'),
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw error ?? new Error(`cmark-gfm ended with ${status}`);
  return treeOf(stdout.toString('utf8'));
}

/** The parser's XML has no `<` in its texts, and nothing that we would need a parser for. */
function treeOf(xml: string): Tree {
  const shape: string[] = [];
  const links: string[] = [];
  const prose: string[] = [];
  for (const [, name = '', attributes = '', text = ''] of xml.matchAll(/<([a-z_]+)((?: [\w:]+="[^"]*")*) ?\/?>([^<]*)/g)) {
    if (name === 'text') prose.push(meant(text));
    else shape.push(nodeOf(name, attributes, meant(text)));
    const destination = / destination="([^"]*)"/.exec(attributes)?.[1];
    if (destination !== undefined) links.push(destination);
  }
  return { shape, links, prose: prose.join('\n') };
}

function nodeOf(name: string, attributes: string, text: string): string {
  const kept = attributes.replace(/ (?:destination|title|xml:space)="[^"]*"/g, '');
  const tags = name.startsWith('html') ? ` ${text.replace(/<!--[\s\S]*?-->/g, '<!---->').replace(/>[^<]*/g, '>')}` : '';
  return `${name}${kept}${tags}`;
}

const meant = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What GitHub's own filters would link in text: mentions, issues, commits, emoji, addresses. */
const filters =
  /(?<![\w/`])@[A-Za-z0-9][A-Za-z0-9-]*|(?<![\w&/])#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:|https?:\/\/\S+|\bwww\.\S+|^\s*\/[a-z]+/gm;
const unseen = /(?!\u200b)\p{DI}|\p{Cs}|(?!\n)\p{Cc}|[\ufff9-\ufffb]/u;

/** Why markdown is not the same document as the one with a harmless word in the place of outside text; null where it is. */
export function escapeIn(markdown: string, harmless: Tree): string | null {
  const { shape, links, prose } = readMarkdown(markdown);
  const at = shape.findIndex((node, n) => node !== harmless.shape[n]);
  if (at >= 0 || shape.length !== harmless.shape.length) return `node ${at}: ${shape[at]} instead of ${harmless.shape[at]}`;
  const link = links.find((one) => !harmless.links.includes(one));
  if (link !== undefined) return `a link to ${link}`;
  const known = new Set(harmless.prose.match(filters) ?? []);
  const linked = prose.match(filters)?.find((one) => !known.has(one));
  if (linked !== undefined) return `GitHub links ${linked}`;
  const hidden = unseen.exec(markdown)?.[0];
  return hidden === undefined ? null : `a character that is not seen: U+${hidden.codePointAt(0)?.toString(16)}`;
}
