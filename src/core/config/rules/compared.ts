import { endpointText } from '../../address/endpoint.ts';
import { baseConfig, isCompared } from '../../compare/base-side.ts';
import type { Config } from '../../model/config/config.ts';
import type { Target } from '../../model/config/target.ts';
import { kindOf } from '../../targets/catalog.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import type { LateRule } from './rule.ts';

/** The base differs from the preview, and has at least one check and one fault in common with it. */
export const compared: LateRule = (config, source) => {
  if (!isCompared(config)) return {};
  const strangers = strangersIn(config, source);
  if (strangers.length > 0) return { problems: strangers };
  const wrong = (path: string[], message: string, hint: string) => ({ problems: [source.problem('CG1305', path, message, { hint })] });
  if (new URL(config.compare.preview).origin === new URL(config.preview).origin)
    return wrong(['compare', 'preview'], 'this is the preview itself', 'write the address of the base');
  const base = baseConfig(config);
  if (base.checks.length === 0)
    return wrong(['compare'], 'no check sends requests to the preview, so none can measure the base', 'add an `http` check');
  if (base.faults.length === 0)
    return wrong(
      ['compare'],
      'no fault can be injected into the base',
      `add the base's own ${quoteList(disturbed(config), 'or')} under \`compare.targets\``,
    );
  return {};
};

const disturbed = ({ faults }: Config): string[] => [...new Set(faults.flatMap(({ on }) => on))];

/** Each target of the base must have the name and kind of a target of the change, and must not listen at the same address. */
function strangersIn({ targets, compare }: Config, source: Source): Problem[] {
  return (compare?.targets ?? []).flatMap((there) => {
    const here = targets.find(({ name }) => name === there.name);
    const problem = (code: 'CG1202' | 'CG1305', message: string, hint: string) => [
      source.problem(code, ['compare', 'targets', there.name], message, { key: true, hint }),
    ];
    if (here === undefined) {
      const known = quoteList(targets.map(({ name }) => name));
      return problem(
        'CG1202',
        `no target named ${quote(there.name)} in \`targets\`; \`compare.targets\` may only override existing names`,
        `there are ${known}`,
      );
    }
    if (here.kind !== there.kind)
      return problem(
        'CG1305',
        `${quote(there.name)} is ${kindOf(here).noun} in \`targets\` and ${kindOf(there).noun} in \`compare.targets\``,
        'use the same kind for both',
      );
    const place = placeOf(there);
    if (place === null || place !== placeOf(here)) return [];
    return problem(
      'CG1305',
      `${quote(there.name)} would listen at ${quote(place)} twice`,
      'both run at the same time: give each its own port',
    );
  });
}

/** The address at which the target listens once the gate opens or starts it; null: the gate does neither. */
function placeOf(target: Target): string | null {
  const kind = kindOf(target);
  const at = kind.startedByGate(target) ? kind.listensOn(target) : null;
  return at === null ? null : endpointText(at);
}
