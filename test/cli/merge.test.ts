import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/core/plan/parse-plan.ts';
import { parseResult, resultJson } from '../../src/core/report/json.ts';
import { recordedResult, shardsOf } from '../core/shards/recorded.ts';
import { folder, runCli } from './run-cli.ts';

/** A folder in which `shards/1` to `shards/4` have the results of four shards. */
async function withShards(which = [1, 2, 3, 4]): Promise<string> {
  const there = await folder();
  const results = shardsOf(4);
  for (const index of which) {
    await mkdir(join(there, `shards/${index}`), { recursive: true });
    await writeFile(join(there, `shards/${index}/result.json`), resultJson(results[index - 1] ?? recordedResult()));
  }
  return there;
}

it('joins the shards of a plan into one report, with the exit code of the whole run', async () => {
  const there = await withShards();
  const { code, stdout } = await runCli(['merge', 'shards'], there);
  expect(code).toBe(recordedResult().exitCode);
  expect(stdout).toMatch(/✗ failed: 7 of 10\sscenarios passed \(exit code 1\)\n$/);
  expect(await readdir(join(there, 'chaos-report'))).toEqual(
    ['badge.json', 'badge.svg', 'junit.xml', 'report.html', 'report.md', 'result.json'].sort(),
  );
  const joined = parseResult(await readFile(join(there, 'chaos-report/result.json'), 'utf8'));
  expect([joined.scenarios.map(({ id }) => id), joined.shard]).toEqual([recordedResult().scenarios.map(({ id }) => id), undefined]);
});

it('takes the folder of each shard as well, and lets `--fail-on` decide', async () => {
  const there = await withShards();
  const folders = [1, 2, 3, 4].map((index) => `shards/${index}`);
  expect(await runCli(['merge', ...folders, '--fail-on=never', '--report-dir=all'], there)).toMatchObject({ code: 0 });
  expect(JSON.parse((await runCli(['merge', ...folders, '--json'], there)).stdout)).toMatchObject({ verdict: 'failed' });
});

it('says which shard is missing, doubled, or no result', async () => {
  const [missing, doubled] = [await withShards([1, 2, 4]), await withShards()];
  const errorOf = async (words: readonly string[], there: string) => {
    const { code, stderr } = await runCli(['merge', ...words], there);
    return `${code} ${stderr.replace(/\s+/g, ' ')}`;
  };
  expect(await errorOf(['shards'], missing)).toMatch(/^5 .*no result of shard 3 of 4/);
  expect(await errorOf(['shards', 'shards/2'], doubled)).toMatch(/^2 .*shards\/2\/result.json: shard 2 is also in/);
  expect(await errorOf([], missing)).toMatch(/^2 .*`merge` needs the report folders/);
  expect(await errorOf(['nothing'], missing)).toMatch(/^2 .*`nothing` cannot be read/);
  expect(await errorOf(['shards', '--report-dir', 'shards/2'], doubled)).toMatch(/^2 .*would replace the result of a shard/);
  await mkdir(join(missing, 'empty'));
  expect(await errorOf(['empty'], missing)).toMatch(/^2 .*there is no `result.json` in `empty`/);
});

it('reads only results: a link to a device or a file that is no result is refused, with its name', async () => {
  const there = await withShards([1, 2, 3]);
  await mkdir(join(there, 'shards/4'));
  await symlink('/dev/zero', join(there, 'shards/4/result.json'));
  expect(await runCli(['merge', 'shards'], there)).toMatchObject({ code: 2, stderr: expect.stringContaining('shards/4/result.json') });
  await mkdir(join(there, 'shards/5'));
  await writeFile(join(there, 'shards/5/result.json'), '::error::[]');
  const { code, stderr } = await runCli(['merge', 'shards/5'], there);
  expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('shards/5/result.json: this is not a result file')]);
});

it('`plan --shard` shows one part of the plan, and the config can name it', async () => {
  const there = await folder();
  const config = (shard: string): string => `version: 1
preview: http://127.0.0.1:8080
targets: { edge: { link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 } } }
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: latency, on: edge, delay: 50ms..3s, lasts: 5s..15s }]
plan: { scenarios: 7, seed: a${shard} }
`;
  await writeFile(join(there, 'chaos.yml'), config(''));
  await writeFile(join(there, 'part.yml'), config(', shard: "${PART:-1/1}"'));
  const whole = parsePlan((await runCli(['plan', '--json'], there)).stdout);
  expect((await runCli(['plan', '--json', '--config=part.yml'], there)).stdout).toBe((await runCli(['plan', '--json'], there)).stdout);
  const parts = await Promise.all([1, 2, 3].map((index) => runCli(['plan', '--json', `--shard=${index}/3`], there)));
  const ids = parts.flatMap(({ stdout }) => parsePlan(stdout).scenarios.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(whole.scenarios.map(({ id }) => id).toSorted());
  expect((await runCli(['plan', '--json', '--config=part.yml'], there, { PART: '2/3' })).stdout).toBe(parts[1]?.stdout);
  expect((await runCli(['plan', '--shard=2/3'], there)).stdout).toContain('shard 2 of 3, of a plan of 7 scenarios');
  expect(await runCli(['plan', '--shard=4/3'], there)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('there is no part 4 of 3'),
  });
  expect(await runCli(['plan', '--shard=1/8'], there)).toMatchObject({ code: 2, stderr: expect.stringContaining('7 of at least 8') });
});
