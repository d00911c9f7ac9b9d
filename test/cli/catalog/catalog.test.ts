import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/core/checks/catalog.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import { folder, runCli } from '../run-cli.ts';

const kinds = { faults: faults.map(({ kind }) => kind), checks: checks.map(({ kind }) => kind) };

/** What a config needs besides an example of one catalog. */
const rest = {
  faults: 'checks:\n  - { name: home, http: { path: / } }\n',
  checks: 'faults:\n  - { fault: surge, on: preview }\n',
};

describe.each(['faults', 'checks'] as const)('chaos-gate %s', (name) => {
  it('lists every kind with its entry, in lines that are not too wide', async () => {
    const { stdout, code } = await runCli([name], await folder());
    expect(code).toBe(0);
    expect(stdout.split('\n').flatMap((line) => /^([\w-]+)(?: on .*)?$/.exec(line)?.[1] ?? [])).toEqual(kinds[name]);
    expect(stdout.match(/^ {4}- \{ .* \}$/gm)).toHaveLength(kinds[name].length);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it.each(kinds[name])('shows %s in detail, with an example that is a valid part of a config', async (kind) => {
    const { stdout } = await runCli([name, kind], await folder());
    expect(stdout).toMatch(new RegExp(`^${kind}: `));
    const example = (stdout.split('\nexample\n')[1] ?? '').replace(/^ {2}/gm, '');
    const text = `version: 1\npreview: http://127.0.0.1:3000\n${example}${rest[name]}`;
    const read = parseConfig({ text, file: 'chaos.yml', env: {} });
    expect(read.ok ? read.warnings : read.problems).toEqual([]);
  });

  it('prints the same as JSON', async () => {
    const there = await folder();
    const [all, one] = await Promise.all([runCli([name, '--json'], there), runCli([name, kinds[name][0] ?? '', '--json'], there)]);
    expect(JSON.parse(all.stdout).map(({ kind }: { kind: string }) => kind)).toEqual(kinds[name]);
    expect(JSON.parse(one.stdout)).toEqual(JSON.parse(all.stdout)[0]);
  });

  it('guesses the kind that was meant', async () => {
    const { stderr, code } = await runCli([name, name === 'faults' ? 'latncy' : 'htpt'], await folder());
    expect([code, stderr]).toEqual([2, expect.stringContaining(`did you mean \`${name === 'faults' ? 'latency' : 'http'}\`?`)]);
  });
});

it('shows where a fault works, what it reveals, and the default of each parameter', async () => {
  const { stdout } = await runCli(['faults', 'latency'], await folder());
  expect(stdout).toMatchInlineSnapshot(`
    "latency: responses are delayed

      on             link, kubernetes, toxiproxy
      why            An upstream is overloaded, or the network path to it becomes
                     longer.
      reveals        Calls without a timeout, and timeouts that are longer than
                     users wait.
      observed when  data was delayed on a connection of the link

    parameters
                                                                         if left out
      delay   Delay of each chunk of a response (1ms to 1m)              50ms..3s
      jitter  Upper bound of an extra delay, drawn for each chunk (0ms   5ms..200ms
              to 1m)
      share   Share of the connections that the fault affects (1% to     100%
              100%)
      lasts   How long it is in place                                    5s..15s

    example
      targets:
        app-to-redis:
          link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 }     # the application connects to 6380
      faults:
        - { fault: latency, on: app-to-redis, delay: 50ms..3s }
    "
  `);
});
