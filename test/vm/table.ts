import { relative } from 'node:path';

/** What vitest's JSON reporter writes of one file. */
export interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly duration?: number | null;
    readonly failureMessages: readonly string[] | null;
  }[];
}

const head = ['| tests | passed | failed | left out | took |', '|---|---|---|---|---|'];

const hasFailed = ({ status, assertionResults }: FileResult): boolean =>
  status === 'failed' || assertionResults.some((test) => test.status === 'failed');

/** A row for each file. */
export const tableOf = (files: readonly FileResult[], repository: string): string =>
  [
    ...head,
    ...files.map((file) => {
      const count = (status: string): number => file.assertionResults.filter((test) => test.status === status).length;
      const leftOut = file.assertionResults.length - count('passed') - count('failed');
      const tookMs = file.assertionResults.reduce((sum, { duration }) => sum + (duration ?? 0), 0);
      const name = relative(repository, file.name).replace(/^test\/containers\/|\.test\.ts$/g, '');
      const failed = hasFailed(file) ? Math.max(1, count('failed')) : 0;
      return `| ${name} | ${count('passed')} | ${failed} | ${leftOut} | ${Math.round(tookMs / 1000)} s |`;
    }),
  ].join('\n');

/** Each failed test with its reason; a file that could not be loaded counts as one. */
export const failuresIn = (files: readonly FileResult[]): readonly string[] =>
  files.filter(hasFailed).flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    return failed.length === 0
      ? [`${file.name}: ${file.message.slice(0, 800)}`]
      : failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.[0]?.slice(0, 800) ?? 'no reason'}`);
  });
