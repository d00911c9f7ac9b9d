import type { Block, Table } from '../document/block.ts';
import type { Inline, Phrase } from '../document/phrase.ts';
import { safeUrl } from '../document/safe-url.ts';
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

const tableHtml = ({ head, align, rows }: Table): string => {
  const row = (cells: readonly Phrase[], tag: string): string =>
    `<tr>${cells.map((cell, n) => `<${tag}${align[n] === 'r' ? ' class="r"' : ''}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<div class="scroll"><table>\n<thead>${row(head, 'th')}</thead>\n<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table></div>`;
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
