import { Lexer, type Token, type Tokens } from 'marked';

/** What a reader's markdown parser makes of a text. */
export interface ReadBack {
  readonly kinds: ReadonlySet<string>;
  readonly html: readonly string[];
  readonly links: readonly string[];
  /** Rendered text outside of code. */
  readonly prose: string;
  readonly codes: readonly string[];
  /** Columns × rows of each table. */
  readonly tables: readonly string[];
}

export function readBack(markdown: string): ReadBack {
  const all = flat(new Lexer({ gfm: true }).lex(markdown));
  const of = <T extends Token>(type: string) => all.filter((token) => token.type === type) as T[];
  const leaves = all.filter(
    (token) => (token.type === 'text' || token.type === 'escape') && !('tokens' in token && token.tokens !== undefined),
  );
  return {
    kinds: new Set(all.map(({ type }) => type)),
    html: of<Tokens.HTML>('html').map(({ raw }) => raw),
    links: of<Tokens.Link>('link').map(({ href }) => href),
    prose: leaves.map((token) => ('text' in token ? String(token.text) : '')).join(' '),
    codes: of<Tokens.Codespan>('codespan').map(({ text }) => text),
    tables: of<Tokens.Table>('table').map(({ header, rows }) => `${header.length}×${rows.length}`),
  };
}

const flat = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => [token, ...flat(childrenOf(token))]);

function childrenOf(token: Token): readonly Token[] {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  }
  if (token.type === 'list') return (token as Tokens.List).items;
  return 'tokens' in token ? (token.tokens ?? []) : [];
}
