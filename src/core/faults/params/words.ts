import type { Domain } from '../../model/config/fault-rule.ts';
import type { FaultParams } from '../../model/plan/effect.ts';
import { type Parsed, read, wrong } from '../../quantity/parsed.ts';
import { quoted } from '../../quantity/quoted.ts';

/** A parameter of a fault whose values are words. They differ in kind, not in severity, so none is a reduced form of another. */
export interface WordParam {
  readonly summary: string;
  /** Every word that a config may write, with what it means. By default one of all is drawn. */
  readonly words: Readonly<Record<string, string>>;
}

export const wordsOf = ({ words }: WordParam): readonly string[] => Object.keys(words);

/** All words, from which one is drawn by default. */
export const standardWords = (param: WordParam): Domain => ({ oneOf: wordsOf(param) });

/** The word that was drawn. TypeError if it is none of them, because the effect was built incorrectly. */
export function wordParam<Word extends string>(params: FaultParams, name: string, words: Readonly<Record<Word, string>>): Word {
  const value = params[name];
  if (typeof value !== 'string' || !Object.hasOwn(words, value)) throw new TypeError(`the fault's parameter ${name} is missing`);
  return value as Word;
}

/** Reads one word, or a list of words of which one is drawn. */
export function parseWords(param: WordParam, input: unknown): Parsed<Domain> {
  const inputs: readonly unknown[] = Array.isArray(input) ? input : [input];
  const right = wordsOf(param).map(quoted).join(', ');
  if (inputs.length === 0) return wrong(`the list is empty; write at least one of ${right}`);
  const unknown = inputs.find((one) => typeof one !== 'string' || !Object.hasOwn(param.words, one));
  if (unknown === undefined) return read({ oneOf: [...new Set(inputs as readonly string[])] });
  const said = unknown === null ? 'an empty value' : typeof unknown === 'object' ? 'this value' : quoted(String(unknown));
  return wrong(`${said} is not one of ${right}`);
}
