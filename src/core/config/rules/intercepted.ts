import { endpointText } from '../../address/endpoint.ts';
import { isLoopback } from '../../address/same-end.ts';
import type { Target } from '../../model/config/target.ts';
import { kindOf } from '../../targets/catalog.ts';
import { type InterceptedLink, isInterceptedLink } from '../../targets/link.ts';
import { namedIn } from '../../targets/named.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import type { LateRule } from './rule.ts';

/** Both ends of an intercepted connection are containers, or its server is this machine, and no two links intercept the same connections. */
export const intercepted: LateRule = ({ targets }, source) => {
  const links = targets.filter(isInterceptedLink);
  return {
    problems: links.flatMap((link, index) => [
      ...ofFrom(link, targets, source),
      ...ofTo(link, targets, source),
      ...twice(link, links.slice(0, index), targets, source),
    ]),
  };
};

const isContainer = (target: Target): boolean => kindOf(target).isContainer;

function ofFrom({ name, from }: InterceptedLink, targets: readonly Target[], source: Source): Problem[] {
  if (from === undefined) return [];
  const client = targets.find((target) => target.name === from);
  if (client !== undefined && isContainer(client)) return [];
  const path = ['targets', name, 'link', 'from'];
  const fitting = targets.filter(isContainer).map((target) => target.name);
  const known =
    fitting.length === 0
      ? 'this config has no container, Compose service or service container'
      : `targets that can be named here: ${quoteList(fitting)}`;
  if (client !== undefined) {
    const message = `only the connections of a container are intercepted by its name in this version; ${quote(from)} is ${kindOf(client).noun}`;
    return [source.problem('CG1105', path, message, { hint: `${known}; or leave \`from\` out, for all clients` })];
  }
  const meant = nearest(from, fitting);
  return [
    source.problem('CG1202', path, `unknown target ${quote(from)}`, {
      hint: `${meant === undefined ? '' : `did you mean ${quote(meant)}? `}${known}`,
    }),
  ];
}

/** A name that no target has is a service of the Compose project, which only the run can look up. */
function ofTo(link: InterceptedLink, targets: readonly Target[], source: Source): Problem[] {
  const name = kindOf(link).leadsToNamed(link);
  const server = name === null ? undefined : namedIn(targets, name);
  if (server === undefined || isContainer(server)) return [];
  const message = `only connections to a container can be intercepted by its name; ${quote(server.name)} is ${kindOf(server).noun}`;
  return [
    source.problem('CG1204', ['targets', link.name, 'link', 'to'], message, {
      hint: `write its address on this machine: \`127.0.0.1:${link.to.port}\``,
    }),
  ];
}

function twice(link: InterceptedLink, before: readonly InterceptedLink[], targets: readonly Target[], source: Source): Problem[] {
  const first = before.find((other) => endOf(other, targets) === endOf(link, targets));
  if (first === undefined) return [];
  const message = `${quote(first.name)} and ${quote(link.name)} intercept the same connections`;
  return [source.problem('CG1205', ['targets', link.name], message, { key: true, hint: 'use one of them for all faults' })];
}

/** The same text for each spelling of one server: every name of a target, and every name and address of this machine. */
function endOf({ from = '', to }: InterceptedLink, targets: readonly Target[]): string {
  const named = isLoopback(to.host) ? undefined : namedIn(targets, to.host);
  const host = isLoopback(to.host) ? 'localhost' : named === undefined ? `compose  ${to.host}` : (kindOf(named).identities(named)[0] ?? '');
  return `${from} ${endpointText({ host, port: to.port })}`;
}
