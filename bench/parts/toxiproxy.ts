import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { atExit } from './at-exit.ts';
import { freePort } from './debian.ts';

export const toxiproxyVersion = '2.12.0';
export const toxiproxyNeeds = `go install github.com/Shopify/toxiproxy/v2/cmd/server@v${toxiproxyVersion}`;

/** One toxic, as its API takes it. */
export interface Toxic {
  readonly type: 'latency' | 'bandwidth';
  readonly attributes: Readonly<Record<string, number>>;
}

export interface Toxiproxy {
  readonly port: number;
  readonly pid: number;
  /** `null`: remove it. Resolves with the time until Toxiproxy has confirmed the change, ms. */
  toggle(toxic: Toxic | null): Promise<number>;
  stop(): void;
}

/** `TOXIPROXY`, `toxiproxy-server` on PATH, or the program of `go install`; `null`: there is none. */
export function toxiproxyProgram(env: NodeJS.ProcessEnv): string | null {
  const folders = [env.GOBIN, env.GOPATH && join(env.GOPATH, 'bin'), join(homedir(), 'go/bin')].filter(Boolean).map(String);
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'toxiproxy-server'));
  return (
    [env.TOXIPROXY ?? '', ...onPath, ...folders.map((folder) => join(folder, 'server'))].find((path) => path !== '' && existsSync(path)) ??
    null
  );
}

/** One proxy to that port; `null`: the program is not installed. */
export async function startToxiproxy(to: number): Promise<Toxiproxy | null> {
  const program = toxiproxyProgram(process.env);
  if (program === null) return null;
  const [apiPort, port] = [await freePort(), await freePort()];
  const child = spawn(program, ['-host', '127.0.0.1', '-port', String(apiPort)], { stdio: 'ignore', env: { LOG_LEVEL: 'error' } });
  const stop = atExit(() => void child.kill('SIGKILL'));
  const api = `http://127.0.0.1:${apiPort}/proxies`;
  const send = (path: string, method: string, body?: object) =>
    fetch(`${api}${path}`, { method, ...(body && { body: JSON.stringify(body) }) }).then((response) => response.text());
  for (
    let tries = 0;
    tries < 100 &&
    !(await fetch(api).then(
      () => true,
      () => false,
    ));
    tries += 1
  )
    await new Promise((resolve) => setTimeout(resolve, 50));
  await send('', 'POST', { name: 'bench', listen: `127.0.0.1:${port}`, upstream: `127.0.0.1:${to}`, enabled: true });
  return {
    port,
    pid: child.pid ?? 0,
    stop,
    async toggle(toxic) {
      const startMs = performance.now();
      if (toxic === null) await send('/bench/toxics/bench', 'DELETE');
      else await send('/bench/toxics', 'POST', { name: 'bench', stream: 'downstream', toxicity: 1, ...toxic });
      return performance.now() - startMs;
    },
  };
}
