import type { Block, Table } from '../document/block.ts';
import type { Inline, Phrase } from '../document/phrase.ts';
import { safeUrl } from '../document/safe-url.ts';
import { plainPhrase } from '../terminal/plain-phrase.ts';
import { chartSvg } from './chart-svg.ts';
import { escapeHtml } from './escape.ts';

/** The same blocks as HTML. */
export const serializeHtml = (blocks: readonly Block[]): string => blocks.map(block).join('\n');

function block(node: Block): string {
  switch (node.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(node.of)}</p>`;
    case 'heading':
      return `<h${node.level}>${inlineHtml(node.of)}</h${node.level}>`;
    case 'table':
      return tableHtml(node);
    case 'details':
      return `<details>\n<summary>${inlineHtml(node.summary)}</summary>\n${serializeHtml(node.of)}\n</details>`;
    case 'list':
      return `<ul>\n${node.items.map((item) => `<li>${node.task === true ? '☐ ' : ''}${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'alert':
      return `<aside class="${node.tone.toLowerCase()}">\n${serializeHtml(node.of)}\n</aside>`;
    case 'fence':
      return `<pre>${node.lines.map((line) => escapeHtml(line, line.length * 10 + 1)).join('\n')}</pre>`;
    case 'chart':
      return chartSvg(node);
  }
}

/** On a phone each row stands alone, so that each cell carries the head of its column. */
const tableHtml = ({ head, align, rows }: Table): string => {
  const side = (n: number): string => (align[n] === 'r' ? ' class="r"' : '');
  const named = head.map((cell) => escapeHtml(plainPhrase(cell)));
  const heads = head.map((cell, n) => `<th${side(n)}>${inlineHtml(cell)}</th>`).join('');
  const cellsOf = (cells: readonly Phrase[]): string =>
    cells.map((cell, n) => `<td${side(n)}${named[n] === '' ? '' : ` data-head="${named[n]}"`}>${inlineHtml(cell)}</td>`).join('');
  return `<div class="scroll"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.map((cells) => `<tr>${cellsOf(cells)}</tr>`).join('\n')}\n</tbody>\n</table></div>`;
};

const inlineHtml = (phrase: Phrase): string => phrase.map(inline).join('');

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'code':
      return `<code>${escapeHtml(node.text, 120) || '␀'}</code>`;
    case 'strong':
      return `<strong>${inlineHtml(node.of)}</strong>`;
    case 'small':
      return `<small>${inlineHtml(node.of)}</small>`;
    case 'link':
      return safeUrl(node.url) === null
        ? `<code>${escapeHtml(node.url)}</code>`
        : `<a rel="noreferrer" href="${escapeHtml(safeUrl(node.url) ?? '')}">${escapeHtml(node.label)}</a>`;
    case 'break':
      return '<br>';
  }
}
