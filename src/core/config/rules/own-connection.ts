import { isSameEnd } from '../../address/same-end.ts';
import { addressOfCheck } from '../../checks/address-of-check.ts';
import { runsPrograms } from '../../checks/catalog.ts';
import { linkVariable } from '../../checks/link-variable.ts';
import type { Config } from '../../model/config/config.ts';
import type { Target } from '../../model/config/target.ts';
import { kindOf } from '../../targets/catalog.ts';
import type { Problem } from '../source/problem.ts';
import { quote } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import type { LateRule } from './rule.ts';

/**
 * A fault on the connection between a check and the preview disturbs the check, not the preview, so no preview can withstand it. Only a command check
 * is a separate client, which may be tested in this way.
 */
export const ownConnection: LateRule = (config, source) => {
  const links = config.targets.filter((target) => kindOf(target).isCarried(target));
  const struck = new Set(config.faults.flatMap(({ on }) => on));
  return {
    problems: [
      ...links.filter(({ name }) => struck.has(name)).flatMap((link) => ofLink(link, config, source)),
      ...sameVariable(links, config, source),
    ],
  };
};

function ofLink(link: Target, config: Config, source: Source): Problem[] {
  const commands = config.checks.some(runsPrograms);
  if (kindOf(link).leadsToPreview(link)) {
    if (commands) return [];
    const message = `${quote(link.name)} is between a check and the preview, so a fault on it disturbs the check itself, and no preview can pass`;
    return [problem(link, source, message, `${client(link)}, or disturb a link between the preview and what it depends on`)];
  }
  const listen = kindOf(link).listensOn(link);
  const own = config.checks.find((check) => {
    const address = addressOfCheck(check, config.preview);
    return listen !== null && address !== null && isSameEnd(address, listen);
  });
  if (own === undefined) return [];
  const message = `the check ${quote(own.name)} connects to ${quote(link.name)}, so a fault on it disturbs the check itself, and no preview can pass`;
  const hint =
    kindOf(link).leadsTo(link, config.preview) === listen
      ? 'intercept a connection between the preview and what it depends on, or use `listen` and point only the application at it'
      : 'connect the check to the address in `to` of the link, and the application to `listen`';
  return [problem(link, source, message, hint)];
}

const client = ({ name }: Target): string =>
  `add a \`command\` check that is a client (a browser, a script) and connects to \`$${linkVariable(name)}\``;

const problem = ({ name }: Target, source: Source, message: string, hint: string): Problem =>
  source.problem('CG1310', ['targets', name], message, { key: true, hint });

/** Each link needs its own variable for commands. */
function sameVariable(links: readonly Target[], { checks }: Config, source: Source): Problem[] {
  if (!checks.some(runsPrograms)) return [];
  return links.flatMap(({ name }, index) => {
    const first = links.slice(0, index).find((other) => linkVariable(other.name) === linkVariable(name));
    if (first === undefined) return [];
    const message = `${quote(first.name)} and ${quote(name)} give commands the same variable \`${linkVariable(name)}\``;
    return [source.problem('CG1310', ['targets', name], message, { key: true, hint: 'rename one of them' })];
  });
}
