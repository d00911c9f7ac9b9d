import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import type { Address } from '../../../src/core/address/address.ts';
import { clientRequests } from '../../../src/core/checks/http/client-requests.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import { command } from '../../../src/core/targets/command.ts';
import { link } from '../../../src/core/targets/link.ts';
import { preview } from '../../../src/core/targets/preview.ts';
import { process } from '../../../src/core/targets/process.ts';
import { commandKind } from '../../../src/world/drivers/command.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { linkKind } from '../../../src/world/drivers/link.ts';
import { previewKind } from '../../../src/world/drivers/preview.ts';
import { processKind } from '../../../src/world/drivers/process.ts';
import type { KeeperClient } from '../../../src/world/keeper/client.ts';
import { startKeeper } from '../../../src/world/keeper/start.ts';
import { softLimitOf } from '../../../src/world/limits/open-files.ts';
import { stateOf } from '../../../src/world/process/identity.ts';
import { targetContract } from '../../contracts/target.ts';
import { programs } from '../../programs.ts';
import { node } from '../process/children.ts';

let logDir: string;
let keeper: KeeperClient;
let names = 0;

beforeAll(async () => {
  logDir = await mkdtemp(join(tmpdir(), 'contract-'));
  keeper = await startKeeper({ home: programs, logDir });
});
afterAll(async () => {
  await keeper.close(5_000);
  await rm(logDir, { recursive: true });
});

const clients = (effect: Effect) => clientRequests({ previewHeaders: {}, checks: [], faults: [] }, effect);

const siteOf = (preview = 'http://127.0.0.1/'): DriverContext => {
  const nothing = async () => undefined;
  return {
    keeper,
    preview,
    targets: [],
    checked: [],
    separatesRequests: () => false,
    previewHeaders: {},
    clients,
    workspace: logDir,
    logDir,
    runId: 'contract',
    recordUndo: nothing,
    settleUndo: nothing,
    note: nothing,
  };
};

async function serve(): Promise<Address> {
  const server = createServer((_, response) => response.end('x'.repeat(2_000)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: '127.0.0.1', port: (server.address() as { port: number }).port };
}

/** Sends one request over a new connection; `false`: it failed or took too long. */
const visit = ({ host, port }: Address): Promise<boolean> =>
  fetch(`http://${host}:${port}/`, { signal: AbortSignal.timeout(800), headers: { connection: 'close' } }).then(
    async (response) => response.ok && (await response.text()).length === 2_000,
    () => false,
  );

/** Listens on a free port, which it prints, and computes for 30 ms for each connection. */
const busy = `const server = require("net").createServer(() => {
  for (const endMs = Date.now() + 30; Date.now() < endMs; );
}).listen(0, "127.0.0.1", () => console.log(server.address().port))`;

/** Opens connections and holds them until the test has ended. */
async function connections(port: number, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const socket = connect({ host: '127.0.0.1', port }).on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
    // A process that a fault has ended refuses it.
    await once(socket, 'connect').catch(() => undefined);
  }
}

describe('a process', () =>
  targetContract(process, async () => {
    const { identity, printed } = await node(busy);
    const soft = await softLimitOf(identity.pid);
    const driver = processKind.driver({ kind: 'process', name: `p${names++}`, port: Number(printed), readyTimeoutMs: 1_000 }, siteOf());
    const works = async () => !['T', null].includes(await stateOf(identity)) && (await softLimitOf(identity.pid)) === soft;
    return { driver, use: () => connections(Number(printed), 5), works };
  }));

describe('a link', () =>
  targetContract(link, async () => {
    const name = `l${names++}`;
    const to = await serve();
    const { listen: at } = await keeper.ask({ ask: 'link.open', link: name, listen: null, to, http: true }, AbortSignal.timeout(5_000));
    const use = async () => {
      await Promise.all([visit(at), visit(at)]);
    };
    return { driver: linkKind.driver({ kind: 'link', name, listen: at, to }, siteOf()), use, works: () => visit(at) };
  }));

describe('a command target', () =>
  targetContract(command, async () => {
    const rule = `rule${names++}`;
    const path = join(logDir, rule);
    const words = { inject: ['touch', rule], undo: ['rm', rule], verify: ['test', '!', '-e', rule] };
    const driver = commandKind.driver({ kind: 'command', name: rule, ...words, timeoutMs: 2_000 }, siteOf());
    return { driver, use: async () => undefined, works: async () => !existsSync(path) };
  }));

describe('the preview', () =>
  targetContract(preview, async () => {
    const at = await serve();
    const driver = previewKind.driver({ kind: 'preview', name: 'preview' }, siteOf(`http://127.0.0.1:${at.port}/`));
    return { driver, use: async () => undefined, works: () => visit(at) };
  }));
