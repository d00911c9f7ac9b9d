import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { refuseRootless } from '../../../src/world/containers/rootless.ts';

/** A socket that says about its engine what real ones say. */
async function engineThatSays(info: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rootless-'));
  const socket = join(folder, 'engine.sock');
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(info))).listen(
    socket,
  );
  onTestFinished(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });
  await once(server, 'listening');
  return socket;
}
const refusal = async (info: unknown) => refuseRootless(await engineThatSays(info), AbortSignal.timeout(5_000));

it.each([
  // Podman 4.3.1 as an unprivileged user.
  { Rootless: true, SecurityOptions: ['name=seccomp,profile=default'] },
  { Rootless: true, SecurityOptions: ['name=seccomp,profile=default', 'name=rootless'] },
  // Docker's documentation of the rootless mode.
  { SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless', 'name=cgroupns'] },
])('an engine without root is refused by its name: %j', async (info) => {
  await expect(refusal(info)).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE', message: expect.stringContaining('rootless') });
});

it.each([
  { Rootless: false, SecurityOptions: ['name=seccomp,profile=default'] },
  { SecurityOptions: ['name=apparmor', 'name=seccomp,profile=default'] },
  { SecurityOptions: null },
  {},
])('any other is not: %j', async (info) => {
  await expect(refusal(info)).resolves.toBeUndefined();
});
