import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const imported = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)'/gm;

/** Everything that is loaded when the file is: its static imports, theirs, and so on. */
function loads(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
    if (to.startsWith('.')) loads(new URL(to, file), seen);
    else seen.add(to);
  }
  return seen;
}

describe('the start', () => {
  const all = [...loads(new URL('../../src/cli/main.ts', import.meta.url))];

  it('of `--version` and `--help` loads no package and nothing that works', () => {
    expect(all.filter((to) => !to.startsWith('file:') && to !== 'node:util')).toEqual([]);
    expect(all.filter((to) => /\/src\/(world|engine|demo|gate)|core\/(faults|plan|checks|evidence)/.test(to))).toEqual([]);
  });

  it('is seen whole by this test', () => {
    expect(all.some((to) => to.endsWith('/cli/commands/run.ts'))).toBe(true);
    expect([...loads(new URL('../../src/cli/run/open.ts', import.meta.url))]).toContain('yaml');
  });
});
