import { expect, it, test } from 'vitest';
import { withExperiments } from '../../../src/core/chaos-toolkit/ready/with-experiments.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { standardSafety } from '../../../src/core/model/config/safety.ts';
import { refuseNotAllowed } from '../../../src/core/preview/not-allowed.ts';

const call = (module: string, func: string, given: object) => ({
  title: 't',
  description: 'd',
  method: [{ type: 'action', name: 'a', provider: { type: 'python', module, func, arguments: given } }],
});
const own = call('chaosspring.actions', 'enable_chaosmonkey', {});
const pods = (ns: string) => call('chaosk8s.pod.actions', 'terminate_pods', { label_selector: 'app=shop', ns });

function read(experiment: object, safety = '') {
  const text = `version: 1
preview: http://127.0.0.1:3000
${safety}checks: [{ name: home, http: { path: / } }]
experiments: [x.json]
`;
  const parsed = parseConfig({ text, file: 'chaos.yml', env: {} });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return withExperiments(parsed.config, [{ file: 'x.json', text: JSON.stringify(experiment, null, 2) }], {});
}
const allowed = 'safety: { allow-chaos-toolkit: true }\n';

test('a Python function is refused by name and place, unless the config allows it', () => {
  for (const safety of ['', 'safety: { max-rate: 10/s }\n', 'safety: { allow-chaos-toolkit: false }\n'])
    expect(read(own, safety).refusals).toEqual([
      expect.stringMatching(
        /^x\.json:8:19: the Python function `chaosspring\.actions\.enable_chaosmonkey` needs .*\[python-function method\[0\]\.provider\]$/,
      ),
    ]);
  expect(read(own, allowed).refusals).toEqual([]);
});

test('the rules of the base decide over the config of the change', () => {
  const { config } = read(own, allowed);
  expect(() => refuseNotAllowed(config, standardSafety)).toThrow(
    expect.objectContaining({
      code: 'TARGET_REFUSED',
      message: expect.stringContaining('`safety.allow-chaos-toolkit` does not allow that'),
    }),
  );
  refuseNotAllowed(config, { ...standardSafety, allowChaosToolkit: true });
});

it.each([
  ['default', '', 1],
  ['kube-system', 'safety: { namespaces: ["*"] }\n', 1],
  ['pr-8', 'safety: { namespaces: [pr-7] }\n', 1],
  ['pr-7', '', 0],
  ['default', 'safety: { namespaces: [default] }\n', 0],
])('pods of the namespace %s with %j: %i refusals', (namespace, safety, count) => {
  expect(read(pods(namespace), safety).refusals).toHaveLength(count);
  if (count === 0)
    expect(() => refuseNotAllowed(read(pods(namespace), safety).config, { ...standardSafety, namespaces: ['other'] })).toThrow(namespace);
});
