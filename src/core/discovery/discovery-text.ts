import { endpointText } from '../address/endpoint.ts';
import { columns } from '../report/terminal/columns.ts';
import type { Paint } from '../report/terminal/paint.ts';
import { visible } from '../report/wording/visible.ts';
import type { Discovery, Part, SeenEdge, SeenPath } from './discovery.ts';
import { knownByProgram, knownOnPort } from './services.ts';

const most = 60;

/** A discovery for a terminal of this width. Text from outside is escaped. */
export function discoveryText({ parts, edges, paths, notes, watchedMs }: Discovery, paint: Paint, width: number): string {
  const shown = (title: string, rows: readonly (readonly string[])[]): string[] =>
    rows.length === 0 ? [] : [paint('bold', title), ...cut(rows, width), ''];
  return [
    ...shown('runs', parts.map(partRow)),
    ...(edges.length === 0
      ? [paint('bold', 'depends on'), `  nothing was seen in ${Math.round(watchedMs / 1000)} s`, '']
      : shown('depends on', [['from', 'to', 'what', 'named by', 'link'], ...edges.map(edgeRow)])),
    ...shown(
      'responses',
      paths.map((path) => pathRow(path, edges)),
    ),
    ...notes.map((note) => `${paint('yellow', 'note:')} ${visible(note, 500)}`),
    ...(notes.length > 0 ? [''] : []),
  ].join('\n');
}

const cut = (rows: readonly (readonly string[])[], width: number): string[] => [
  ...columns(rows.slice(0, most), width - 2).flatMap((lines) => lines.map((line) => `  ${line}`)),
  ...(rows.length > most ? [`  and ${rows.length - most} more`] : []),
];

const list = (all: readonly (string | number)[], limit = 6): string =>
  `${all.slice(0, limit).join(', ')}${all.length > limit ? `, and ${all.length - limit} more` : ''}`;

function partRow({ kind, name, pid, listens, published, networks }: Part): string[] {
  const ports = listens.length === 0 ? 'listens on no TCP port' : `listens on ${list(listens)}`;
  const outside = published.length === 0 ? '' : `; on this machine ${list(published)}`;
  const within = networks.length === 0 ? '' : `; network ${list(networks.map((one) => visible(one, 40)))}`;
  return [visible(name, 40), kind === 'program' ? `process ${pid}` : 'container', `${ports}${outside}${within}`];
}

const edgeRow = (edge: SeenEdge): string[] => [
  visible(edge.from, 40),
  visible(endpointText(edge.to), 60),
  visible(whatIs(edge), 60),
  edge.variables.length === 0
    ? '–'
    : list(
        edge.variables.map((one) => visible(one, 40)),
        3,
      ),
  edge.links.length === 0
    ? '–'
    : list(
        edge.links.map((one) => visible(one, 40)),
        3,
      ),
];

/** `Redis (redis-server), 4 connections`. */
export function whatIs(edge: SeenEdge): string {
  const { server, connections } = edge;
  const known = titleOf(edge);
  const count = connections === 0 ? 'not connected' : `${connections} connection${connections === 1 ? '' : 's'}`;
  return `${known}${server === null ? '' : ` (${server})`}, ${count}`;
}

/** `Redis`, or what is spoken there. */
export const titleOf = ({ to, server, protocol }: Pick<SeenEdge, 'to' | 'server' | 'protocol'>): string =>
  (server === null ? undefined : knownByProgram(server)?.name) ?? knownOnPort(to.port)?.name ?? protocol ?? 'unknown protocol';

function pathRow({ path, status, tookMs, reaches }: SeenPath, edges: readonly SeenEdge[]): string[] {
  const ends = edges.filter(({ key }) => reaches?.includes(key)).map(titleOf);
  const reached =
    reaches === null ? '' : ends.length === 0 ? 'uses no dependency' : `uses ${list([...new Set(ends)].map((one) => visible(one, 60)))}`;
  return [`GET ${visible(path, 60)}`, status === null ? 'no response' : `${status}`, `${Math.round(tookMs)} ms`, reached];
}
