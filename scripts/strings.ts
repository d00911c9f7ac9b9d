// Lists the texts in `src` that a user may read, for test/golden/strings.txt: one page to proof-read, and a diff that shows each change of wording.
import { isNode, roomOf, type SourceFile, type SyntaxNode, walk } from './source.ts';

/** A value of such a property, and an argument of such a call, is read by users even when it is one word. */
const textProperties = /^(summary|description|message|hint|says|title|label|observed|asAdjective)$/;
const textCalls = /^(describe)$/;

/** The messages between the gate and its keeper: no user reads them. */
const isProtocol = (path: string): boolean => path.endsWith('keeper/protocol.ts');

interface Text {
  readonly text: string;
  readonly start: number;
}

/** The user-visible texts of one file, in source order, each once. Templates show each `${…}` as `{name}`, or as `{…}` when it is no plain name. */
export function textsOf(file: SourceFile): string[] {
  if (isProtocol(file.path)) return [];
  const found: Text[] = [];
  walk(file.program, (node, above) => {
    if (isCode(node)) return false;
    const text = textOf(node, above);
    if (text !== undefined && !isCompared(node, above) && (isNamedText(above) || isProse(text))) found.push({ text, start: node.start });
    return true;
  });
  return [...new Set(found.toSorted((a, b) => a.start - b.start).map(({ text }) => text))];
}

/** Types, and the paths of imports, are never shown. */
const isCode = ({ type }: SyntaxNode): boolean =>
  /^(ImportDeclaration|ImportExpression|ExportAllDeclaration|TSTypeAnnotation|TSTypeAliasDeclaration|TSInterfaceDeclaration|TSTypeParameterInstantiation)$/.test(
    type,
  );

function textOf(node: SyntaxNode, above: readonly SyntaxNode[]): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return isKey(node, above) ? undefined : node.value;
  if (node.type !== 'TemplateLiteral' || above.at(-1)?.type === 'TaggedTemplateExpression') return undefined;
  const parts = nodesIn(node.quasis).map((quasi) => cookedOf(quasi));
  const names = nodesIn(node.expressions).map(nameOf);
  return parts.map((part, index) => (names[index] === undefined ? part : `${part}{${names[index]}}`)).join('');
}

const nodesIn = (list: unknown): SyntaxNode[] => (Array.isArray(list) ? list.filter(isNode) : []);

function cookedOf(quasi: SyntaxNode): string {
  const value = quasi.value;
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

function nameOf(node: SyntaxNode): string {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'MemberExpression' && isNode(node.property) && node.computed !== true) return nameOf(node.property);
  return '…';
}

const isKey = (node: SyntaxNode, above: readonly SyntaxNode[]): boolean => {
  const parent = above.at(-1);
  return parent !== undefined && 'key' in parent && parent.key === node && parent.computed !== true;
};

/** What a program compares with is written somewhere else. */
function isCompared(node: SyntaxNode, above: readonly SyntaxNode[]): boolean {
  const parent = above.at(-1);
  if (parent?.type === 'BinaryExpression') return /^[!=]==?$|^in$/.test(String(parent.operator));
  return parent?.type === 'SwitchCase' && parent.test === node;
}

/** The value of `summary: …` or the argument of `.describe(…)`, alone or as one of several choices. */
function isNamedText(above: readonly SyntaxNode[]): boolean {
  const owner = above.findLast(({ type }) => !/^(ConditionalExpression|LogicalExpression)$/.test(type));
  if (owner?.type === 'Property' || owner?.type === 'PropertyDefinition')
    return isNode(owner.key) && textProperties.test(nameOf(owner.key));
  return owner?.type === 'CallExpression' && isNode(owner.callee) && textCalls.test(nameOf(owner.callee));
}

/** Words, with a space between them or to join others. Markup alone, style sheets, drawings, requests and parts of files of git are not. */
function isProse(text: string): boolean {
  const words = text.replace(/<[^>]*>|\{[^{}]*\}/g, '#');
  return /\p{L}{2,}/u.test(words) && /\s/.test(words) && !machine.some((form) => form.test(words.trim()));
}

const machine = [
  /[;{]\s*[\w-]+:\S/,
  /^[a-z-]+="/,
  /^[MLHVZ] ?[\d#]/,
  /^(GET|POST|PATCH|DELETE) \S+$/,
  /^\{ viewer/,
  /^\S*: ?refs\/|^\[core\]|repositoryformat|^HTTP\/1/,
];

/** The whole page: a heading for each room, the path of each file, and its texts below it, one a line. */
export function stringsPage(files: readonly SourceFile[]): string {
  const rooms = new Map<string, string>();
  for (const file of files) {
    const texts = textsOf(file);
    if (texts.length === 0) continue;
    const room = roomOf(file.path);
    rooms.set(room, `${rooms.get(room) ?? ''}\n${file.path}\n${texts.map((text) => `  ${shown(text)}\n`).join('')}`);
  }
  return `${head}${[...rooms].map(([room, listed]) => `\n## ${room}\n${listed}`).join('')}`;
}

const head = `Every text in src that a user may read, by room and file, in source order. Written by \`npm run generate\`.
{name} stands for a value that is filled in. ⏎ is a line break, · a space at the edge of a text.
`;

const shown = (text: string): string =>
  text
    .replaceAll('\n', '⏎')
    .replace(/^ +| +$/g, (spaces) => '·'.repeat(spaces.length))
    .replace(/\p{Cc}/gu, (char) => JSON.stringify(char).slice(1, -1));
