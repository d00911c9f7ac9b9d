import { endpointText } from '../../address/endpoint.ts';
import { baseConfig, isCompared } from '../../compare/base-side.ts';
import type { Config } from '../../model/config/config.ts';
import type { Target } from '../../model/config/target.ts';
import { kindOf } from '../../targets/catalog.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import type { LateRule } from './rule.ts';

/** The base is another one than the preview, and something that is checked and disturbed here is there, too. */
export const compared: LateRule = (config, source) => {
  if (!isCompared(config)) return {};
  const strangers = strangersIn(config, source);
  if (strangers.length > 0) return { problems: strangers };
  const wrong = (path: string[], message: string, hint: string) => ({ problems: [source.problem('CG1305', path, message, { hint })] });
  if (new URL(config.compare.preview).origin === new URL(config.preview).origin)
    return wrong(['compare', 'preview'], 'this is the preview itself', 'give the address at which the base answers');
  const base = baseConfig(config);
  if (base.checks.length === 0)
    return wrong(['compare'], 'no check asks the preview, so none can ask the base', 'add a check of the kind `http`');
  if (base.faults.length === 0)
    return wrong(
      ['compare'],
      'no fault can be put on the base',
      `name what stands there for ${quoteList(disturbed(config), 'or')} under \`compare.targets\``,
    );
  return {};
};

const disturbed = ({ faults }: Config): string[] => [...new Set(faults.flatMap(({ on }) => on))];

/** Each stands for a target of the same name and kind, and nowhere where that one already listens. */
function strangersIn({ targets, compare }: Config, source: Source): Problem[] {
  return (compare?.targets ?? []).flatMap((there) => {
    const here = targets.find(({ name }) => name === there.name);
    const problem = (code: 'CG1202' | 'CG1305', message: string, hint: string) => [
      source.problem(code, ['compare', 'targets', there.name], message, { key: true, hint }),
    ];
    if (here === undefined) {
      const known = quoteList(targets.map(({ name }) => name));
      return problem('CG1202', `there is no target ${quote(there.name)} that it could stand for`, `there are ${known}`);
    }
    if (here.kind !== there.kind)
      return problem(
        'CG1305',
        `${quote(there.name)} is ${kindOf(here).noun} here and ${kindOf(there).noun} there`,
        'let both be of one kind',
      );
    const place = placeOf(there);
    if (place === null || place !== placeOf(here)) return [];
    return problem('CG1305', `${quote(there.name)} would listen at ${quote(place)} twice`, 'both run at once: give each a port of its own');
  });
}

/** Where it will listen as soon as the gate opens or starts it. */
function placeOf(target: Target): string | null {
  const kind = kindOf(target);
  const at = kind.startedByGate(target) ? kind.listensOn(target) : null;
  return at === null ? null : endpointText(at);
}
