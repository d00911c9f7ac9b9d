/** One experiment that both run, and what is there before. */
export interface CompareCase {
  readonly name: string;
  /** A file of the corpus, or an experiment of its own. */
  readonly file: string | object;
  /** Files of the folder, with their content. */
  readonly files?: Readonly<Record<string, string>>;
  /** Programs that stand in for those that are not there: shell scripts. */
  readonly programs?: Readonly<Record<string, string>>;
  /** The server responds with 503 while this file is there, or with `without` while it is not. */
  readonly downWhile?: string;
  readonly downWithout?: string;
  readonly tls?: true;
}

const sh = (text: string, more: object = {}) => ({ type: 'action', name: text, provider: { type: 'process', path: 'sh', arguments: ['-c', text], timeout: 10 }, ...more });
const home = (tolerance: unknown = 200) => ({ type: 'probe', name: 'home', tolerance, provider: { type: 'http', url: '${endpoint_url}', timeout: 5 } });
const experiment = (content: object) => ({
  title: 't',
  description: 'd',
  configuration: { endpoint_url: { type: 'env', key: 'ENDPOINT_URL' } },
  'steady-state-hypothesis': { title: 'h', probes: [home()] },
  ...content,
});
const down = { downWhile: 'down' };
/** A function of a module that the experiment brings with it. */
const python = (func: string, more: object = {}) => ({ type: 'action', name: func, provider: { type: 'python', module: 'own_module', func, ...more } });
const ownModule = {
  'own_module.py': `import os
def take(path, configuration=None): open(path, "w").write(configuration["endpoint_url"])
def give(path): os.remove(path)
def fail(): raise ValueError("no")
def read(path): return {"found": os.path.exists(path)}
def judge(value, limit): return [] if value["status"] > limit else [value["status"]]
def refuse(value): raise ValueError("no")
`,
};
const taken = { type: 'probe', name: 'taken', tolerance: { type: 'jsonpath', path: '$.found', expect: false } };

/** The home page, judged by another probe. */
const judged = (provider: object) => home({ type: 'probe', name: 'judge', provider });
const byPython = (func: string, given: object) => judged({ type: 'python', module: 'own_module', func, arguments: { value: null, ...given } });
const hypothesis = (probe: object) => ({ 'steady-state-hypothesis': { title: 'h', probes: [probe] }, method: [sh('touch down')], rollbacks: [sh('rm -f down')] });

export const cases: readonly CompareCase[] = [
  { name: '01 a file is touched', file: '01-fixture-file-exists.json', files: { 'tests/conftest.py': '' } },
  { name: '02 the file is removed, no rollback', file: '02-fixture-deviated.json', files: { 'tests/fixtures/dummy.txt': '' } },
  { name: '04 asked only before', file: '04-fixture-strategy-before-only.json', files: { 'tests/conftest.py': '' } },
  {
    name: '07 expired certificate (pkill and openssl stand in)',
    file: '07-walkthrough-certificate.json',
    files: { 'astre.pid': '1', 'sunset.pid': '1', 'cert.pem': 'valid', 'valid-cert.pem': 'valid', 'expired-cert.pem': 'expired' },
    programs: { pkill: 'exit 0', openssl: 'echo notAfter' },
    tls: true,
  },
  { name: '09 docker restart (docker stands in)', file: '09-docker-restart.json', programs: { docker: 'exit 0' } },
  { name: '10 only `echo`', file: '10-url-responds.json' },
  { name: '11 Chaos Mesh (kubectl stands in)', file: '11-chaos-mesh-by-kubectl.json', programs: { kubectl: 'exit 0' } },
  { name: '11, where `kubectl apply` fails', file: '11-chaos-mesh-by-kubectl.json', programs: { kubectl: 'test "$1" = delete' } },
  { name: '12 Litmus (kubectl stands in)', file: '12-litmus-by-kubectl.json', programs: { kubectl: 'exit 0' } },
  { name: '21 the exchange file is moved', file: '21-os-rename.json', files: { 'exchange.dat': '' }, downWithout: 'exchange.dat' },
  { name: 'not healthy before', file: experiment({ method: [sh('touch x')] }), files: { down: '' }, ...down },
  { name: 'an action fails', file: experiment({ method: [sh('exit 3')] }) },
  { name: 'the service stays down', file: experiment({ method: [sh('touch down')], rollbacks: [sh('rm -f down')] }), ...down },
  { name: 'a rollback fails', file: experiment({ method: [sh('touch x')], rollbacks: [sh('exit 1')] }) },
  {
    name: 'Python: a function of its own, and back',
    file: experiment({
      configuration: { endpoint_url: { type: 'env', key: 'ENDPOINT_URL' }, file: 'taken.txt' },
      'steady-state-hypothesis': {
        title: 'h',
        probes: [home(), { ...taken, provider: { type: 'python', module: 'own_module', func: 'read', arguments: { path: 'other' } } }],
      },
      method: [python('take', { arguments: { path: '${file}' } })],
      rollbacks: [python('give', { arguments: { path: '${file}' } })],
    }),
    files: ownModule,
  },
  {
    name: 'Python: the fault stays visible',
    file: experiment({
      'steady-state-hypothesis': { title: 'h', probes: [{ ...taken, provider: { type: 'python', module: 'own_module', func: 'read', arguments: { path: 'x' } } }] },
      method: [python('take', { arguments: { path: 'x' } })],
      rollbacks: [python('give', { arguments: { path: 'x' } })],
    }),
    files: ownModule,
  },
  { name: 'Python: a function raises', file: experiment({ method: [python('fail')] }), files: ownModule },
  { name: 'a tolerance asks Python, and is met', file: experiment(hypothesis(byPython('judge', { limit: 599 }))), files: ownModule, ...down },
  { name: 'a tolerance asks Python, and is not met after', file: experiment(hypothesis(byPython('judge', { limit: 499 }))), files: ownModule, ...down },
  { name: 'a tolerance asks Python, which raises', file: experiment(hypothesis(byPython('refuse', {}))), files: ownModule, ...down },
  {
    name: 'a tolerance asks a program, which fails',
    file: experiment(hypothesis(judged({ type: 'process', path: 'judge', arguments: {} }))),
    programs: { judge: 'exit 3' },
    ...down,
  },
  {
    name: 'a tolerance asks a program, which takes too long',
    file: experiment(hypothesis(judged({ type: 'process', path: 'judge', arguments: {}, timeout: 1 }))),
    programs: { judge: 'exec sleep 20' },
    ...down,
  },
  { name: 'a tolerance sends a request', file: experiment(hypothesis(judged({ type: 'http', url: '${endpoint_url}', arguments: { a: 1 } }))), ...down },
  {
    name: 'a hypothesis that pauses before it asks',
    file: experiment({
      'steady-state-hypothesis': { title: 'h', probes: [{ ...home(), pauses: { before: 4 } }] },
      method: [sh('touch down; (sleep 2; rm -f down) >/dev/null 2>&1 &')],
      rollbacks: [sh('rm -f down')],
    }),
    ...down,
  },
  {
    name: 'a program of the rollbacks is missing',
    file: experiment({ method: [sh('touch down')], rollbacks: [{ type: 'action', name: 'r', provider: { type: 'process', path: 'no-such-program' } }] }),
    ...down,
  },
  { name: 'a probe of the method is not met', file: experiment({ method: [sh('touch x'), home(404)] }) },
];
