/** A line of a report. Outside text stands only in `code`; everything else is ours. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly of: Phrase }
  | { readonly kind: 'small'; readonly of: Phrase }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'break' };
export type Phrase = readonly Inline[];

/** What may stand in a template: nodes, phrases, and our own words. */
export type Sayable = string | Inline | Phrase;

export const text = (words: string): Inline => ({ kind: 'text', text: words });
/** The default for all text from outside: names, reasons, URLs, commands. */
export const code = (outside: string): Inline => ({ kind: 'code', text: outside });
export const strong = (...of: readonly Sayable[]): Inline => ({ kind: 'strong', of: phrase(of) });
export const small = (...of: readonly Sayable[]): Inline => ({ kind: 'small', of: phrase(of) });
/** Becomes `code` in every sink unless `url` is plain https. */
export const link = (label: string, url: string): Inline => ({ kind: 'link', label, url });
export const lineBreak: Inline = { kind: 'break' };

/** ``say`${code(name)} had ${percent(share)}` ``: the literal parts and strings are our own words. */
export const say = (words: TemplateStringsArray, ...values: readonly Sayable[]): Phrase =>
  phrase(words.flatMap((word, n) => [word, values[n] ?? '']));

/** Joins parts to one phrase; neighbouring words become one node. */
export const phrase = (parts: readonly Sayable[]): Phrase => parts.flatMap(nodes).reduce<Inline[]>(join, []);

/** `a, b and c`. */
export const listed = (items: readonly Sayable[]): Phrase =>
  phrase(items.flatMap((item, n) => [n === 0 ? '' : n === items.length - 1 ? ' and ' : ', ', ...nodes(item)]));

/** `a, b, c` with any separator. */
export const joined = (items: readonly Sayable[], separator: string): Phrase =>
  phrase(items.flatMap((item, n) => [n === 0 ? '' : separator, ...nodes(item)]));

const nodes = (part: Sayable): readonly Inline[] =>
  typeof part === 'string' ? (part === '' ? [] : [text(part)]) : 'kind' in part ? [part] : part;

function join(done: Inline[], next: Inline): Inline[] {
  const last = done.at(-1);
  if (last?.kind === 'text' && next.kind === 'text') done[done.length - 1] = text(last.text + next.text);
  else done.push(next);
  return done;
}
