import type { Block, Table } from '../document/block.ts';
import { textChart } from '../document/text-chart.ts';
import { visible } from '../wording/visible.ts';
import { fenceFor } from './code-span.ts';
import { inlineMarkdown, summaryHtml } from './inline.ts';

/** The one way from blocks to GitHub-flavoured markdown. Outside text leaves its code span or fence in no case. */
export const serializeMarkdown = (blocks: readonly Block[]): string => blocks.map(block).join('\n\n');

function block(node: Block): string {
  switch (node.kind) {
    case 'paragraph':
      return inlineMarkdown(node.of);
    case 'heading':
      return `${'#'.repeat(node.level)} ${inlineMarkdown(node.of)}`;
    case 'table':
      return tableMarkdown(node);
    case 'details':
      return `<details>\n<summary>${summaryHtml(node.summary)}</summary>\n\n${serializeMarkdown(node.of)}\n\n</details>`;
    case 'list':
      return node.items
        .map((item) => (node.task === true ? `- [ ] ${unticked(inlineMarkdown(item))}` : `- ${inlineMarkdown(item)}`))
        .join('\n');
    case 'alert':
      return `[!${node.tone}]\n${serializeMarkdown(node.of)}`.replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'fence':
      return fenced('sh', node.lines);
    case 'chart':
      return fenced('text', textChart(node));
  }
}

/** GitHub's parser ticks a task by `[x]` anywhere in its line (cmark-gfm, extensions/tasklist.c). */
const unticked = (line: string): string => line.replace(/\[(?=[xX]\])/g, '\\u{5b}');

function tableMarkdown({ head, align, rows }: Table): string {
  const rule = [...align].map((side) => (side === 'r' ? '--:' : '---'));
  const cells = (row: Table['head']): string => `| ${row.map((cell) => inlineMarkdown(cell, true)).join(' | ')} |`;
  return [cells(head), `| ${rule.join(' | ')} |`, ...rows.map(cells)].join('\n');
}

/** Lines are never cut here: half a command is a wrong command. */
function fenced(language: string, lines: readonly string[]): string {
  const content = lines.map((line) => visible(line, line.length * 10 + 1)).join('\n');
  const mark = fenceFor(content, 3);
  return `${mark}${language}\n${content}\n${mark}`;
}
