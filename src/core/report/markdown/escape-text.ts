import { visible } from '../wording/visible.ts';

/** Longer than any sentence of ours. */
const limit = 600;

/** Our own words with nothing in them that markdown or GitHub's own filters (mentions, issues, commits, emoji, links) would take. */
export const escapeText = (words: string): string => escapeMarks(unlinked(words));

/** The same inside a line of HTML, where markdown is not read. */
export const escapeHtmlText = (words: string): string => entities(unlinked(words));

export const entities = (words: string): string =>
  words.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');

const escapeMarks = (words: string): string =>
  words
    .replace(/[\\`*_{}[\]|~$^]/g, '\\$&')
    .replace(/[&<>]/g, entities)
    .replace(/^(\s*)([-=#]|\+(?=\s|$))/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** GitHub links what the rendered text shows, so no escape helps: a zero-width space breaks the word. */
const unlinked = (words: string): string =>
  visible(words, limit)
    .replace(/ {2,}/g, ' ')
    .replace(/@(?=\S)|#(?=[\p{L}\p{N}_])/gu, `$&${gap}`)
    .replace(/(?<![a-z])(GH)-(?=\d)/gi, `$1${gap}-`)
    .replace(/(https?|ftp|mailto|xmpp|www)(?=[:.])/gi, `$1${gap}`)
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${gap}`))
    .replace(/:(?=[\w+-]+:)/g, `:${gap}`)
    .replace(/(^|\s)\/(?=\p{L})/gu, `$1/${gap}`);

const gap = '\u200b';
