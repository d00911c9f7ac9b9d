import { baseConfig, isCompared } from '../../compare/base-side.ts';
import type { Config } from '../../model/config.ts';
import type { Problem } from '../problem.ts';
import { quote, quoteList } from '../quote.ts';
import type { Source } from '../source.ts';
import type { LateRule } from './rule.ts';

/** The base is another one than the preview, and something that is checked and disturbed here is there, too. */
export const compared: LateRule = (config, source) => {
  if (!isCompared(config)) return {};
  const strangers = strangersIn(config, source);
  if (strangers.length > 0) return { problems: strangers };
  const wrong = (path: string[], says: string, hint: string) => ({ problems: [source.problem('CG1305', path, says, { hint })] });
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

function strangersIn({ targets, compare }: Config, source: Source): Problem[] {
  return (compare?.targets ?? []).flatMap(({ name, kind }) => {
    const path = ['compare', 'targets', name];
    const here = targets.find((target) => target.name === name);
    if (here === undefined)
      return [
        source.problem('CG1202', path, `there is no target ${quote(name)} that it could stand for`, {
          key: true,
          hint: `there are ${quoteList(targets.map((target) => target.name))}`,
        }),
      ];
    if (here.kind === kind) return [];
    return [
      source.problem('CG1305', path, `${quote(name)} is a ${here.kind} here and a ${kind} there`, {
        key: true,
        hint: 'let both be of one kind',
      }),
    ];
  });
}
