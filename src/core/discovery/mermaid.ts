import { endpointText } from '../address/endpoint.ts';
import { visible } from '../report/wording/visible.ts';
import type { Discovery } from './discovery.ts';
import { knownByProgram, knownOnPort } from './services.ts';

const mostEdges = 100;

/** A discovery as a Mermaid flowchart, for a README or a comment. Labels are quoted, and everything special in them is written as a number. */
export function discoveryMermaid({ parts, edges }: Discovery): string {
  const shown = edges.slice(0, mostEdges);
  const names = [...new Set([...parts.map(({ name }) => name), ...shown.map(({ from }) => from)])];
  const ends = [...new Map(shown.map(({ to, server }) => [endpointText(to), { to, server }])).entries()];
  // A dependency that is a part of the preview itself is drawn once.
  const nodeOfEnd = ([text, { to }]: (typeof ends)[number], n: number): string => {
    const part = names.indexOf(to.host);
    return part >= 0 ? `p${part}` : `e${n}:${text}`;
  };
  const nodes = new Map(ends.map((end, n) => [end[0], nodeOfEnd(end, n)]));
  return [
    'flowchart LR',
    ...names.map((name, n) => `  p${n}["${label([name, portsOf(parts.find((part) => part.name === name)?.listens ?? [])])}"]`),
    ...ends.flatMap(([text, { to, server }]) => {
      const id = nodes.get(text) ?? '';
      return id.startsWith('p')
        ? []
        : [
            `  ${idOf(id)}[("${label([(server === null ? undefined : knownByProgram(server)?.name) ?? knownOnPort(to.port)?.name ?? server ?? '', text])}")]`,
          ];
    }),
    ...shown.map(({ from, to, protocol, connections }) => {
      const arrow = connections === 0 ? '-.->' : '-->';
      const words = label([protocol ?? 'TCP']);
      return `  p${names.indexOf(from)} ${arrow}|"${words}"| ${idOf(nodes.get(endpointText(to)) ?? '')}`;
    }),
    '',
  ].join('\n');
}

const idOf = (node: string): string => node.split(':')[0] ?? node;

const portsOf = (ports: readonly number[]): string =>
  ports
    .slice(0, 4)
    .map((port) => `:${port}`)
    .join(' ');

const label = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => visible(line, 60).replace(/[^\p{L}\p{N} .:/_-]/gu, (character) => `#${character.codePointAt(0)};`))
    .join('<br/>');
