import { expect, test } from 'vitest';
import { type Chunk, chunkNames, moduleNames, renameChunks } from '../../scripts/chunk-names.ts';

const chunk = (id: number, part: Partial<Chunk>): Chunk => ({ id, files: [`${id}.index.js`], origins: [], modules: [], ...part });
const plan = { name: './build/core/plan/text.js', size: 9 };
const page = { name: './build/core/report/page.js + 16 modules', size: 5 };

test('a chunk is named after the module that is loaded, a shared one after its largest module, and the entry keeps its number', () => {
  const names = chunkNames([
    chunk(1, { origins: [{ request: '../plan/text.js' }], modules: [page, plan] }),
    chunk(2, { reason: 'split chunk (cache group: default)', origins: [{ request: './page.js' }], modules: [page, plan] }),
    chunk(3, { origins: [{ request: '@actions/core' }] }),
    chunk(4, { files: ['index.js'] }),
  ]);
  expect([...names]).toEqual([
    [1, 'core-plan-text'],
    [2, 'shared-core-plan-text'],
    [3, 'actions-core'],
  ]);
});

test('two chunks with the same module are told apart by what loads them, and never share a name', () => {
  const of = (id: number, moduleName: string) => chunk(id, { origins: [{ request: './text.js', moduleName }], modules: [plan] });
  expect([...chunkNames([of(1, './build/cli/a.js'), of(2, './build/cli/b.js')]).values()]).toEqual([
    'core-plan-text-for-cli-a',
    'core-plan-text-for-cli-b',
  ]);
  expect(() => chunkNames([of(1, './build/cli/a.js'), of(2, './build/cli/a.js')])).toThrow('core-plan-text-for-cli-a');
});

test('the code loads chunks by name, in the order of the names', () => {
  const names = new Map([
    [7, 'b'],
    [30, 'a'],
  ]);
  const code =
    'export const id = 7;\nexport const ids = [7];\nPromise.all(/* import() */[__webpack_require__.e(7), __webpack_require__.e(30)]).then(f);\ne(7);';
  expect(renameChunks(code, names)).toBe(
    'export const id = "b";\nexport const ids = ["b"];\nPromise.all([__webpack_require__.e("a"), __webpack_require__.e("b")]).then(f);\ne(7);',
  );
});

test('a module that is joined from several has a name that does not count its parts', () => {
  const names = moduleNames([
    chunk(1, {
      modules: [
        { ...page, id: 12 },
        { ...plan, id: 13 },
      ],
    }),
  ]);
  expect([...names]).toEqual([[12, 'core-report-page']]);
  const code =
    '/***/ 12:\n/***/ 13:\nvar a = __webpack_require__(12), b = __webpack_require__(13);\nf(__nccwpck_require__.bind(__nccwpck_require__, 12));';
  expect(renameChunks(code, new Map(), names)).toBe(
    code.replace('/***/ 12', '/***/ "core-report-page"').replace('(12)', '("core-report-page")').replace(', 12', ', "core-report-page"'),
  );
});
