import type { Inline, Phrase } from '../document/phrase.ts';
import { safeUrl } from '../document/safe-url.ts';
import { visible } from '../wording/visible.ts';
import { codeSpan } from './code-span.ts';
import { entities, escapeHtmlText, escapeText } from './escape-text.ts';

/** A phrase as one line of markdown. `inTable`: pipes inside code are escaped too. */
export const inlineMarkdown = (phrase: Phrase, inTable = false): string => phrase.map((node) => inline(node, inTable)).join('');

function inline(node: Inline, inTable: boolean): string {
  switch (node.kind) {
    case 'text':
      return escapeText(node.text);
    case 'code':
      return codeSpan(node.text, inTable);
    case 'strong':
      return strongMarkdown(inlineMarkdown(node.of, inTable));
    case 'small':
      return `<sub>${inlineMarkdown(node.of, inTable)}</sub>`;
    case 'link':
      return safeUrl(node.url) === null ? codeSpan(node.url, inTable) : `[${escapeText(node.label)}](${safeUrl(node.url)})`;
    case 'break':
      return '<br>';
  }
}

/** Markdown reads `**` next to white space as two stars, so the space stands outside. */
function strongMarkdown(words: string): string {
  const body = words.trim();
  if (body === '') return words;
  const at = words.indexOf(body);
  return `${words.slice(0, at)}**${body}**${words.slice(at + body.length)}`;
}

/** A phrase inside `<summary>`, where markdown is not read. */
export const summaryHtml = (phrase: Phrase): string => phrase.map(summaryNode).join('');

function summaryNode(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeHtmlText(node.text);
    case 'code':
      return `<code>${entities(visible(node.text)) || '␀'}</code>`;
    case 'strong':
      return `<b>${summaryHtml(node.of)}</b>`;
    case 'small':
      return `<sub>${summaryHtml(node.of)}</sub>`;
    case 'link':
      return escapeHtmlText(node.label);
    case 'break':
      return ' ';
  }
}
