import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isOwnRootless, refuseRootless } from '../../../src/world/containers/rootless.ts';

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
const refusal = async (info: unknown, why: string | null = 'limits belong to root') =>
  refuseRootless(await engineThatSays(info), why, AbortSignal.timeout(5_000));

it.each([
  // Podman 4.3.1 as an unprivileged user.
  { Rootless: true, SecurityOptions: ['name=seccomp,profile=default'] },
  { Rootless: true, SecurityOptions: ['name=seccomp,profile=default', 'name=rootless'] },
  // Docker's documentation of the rootless mode.
  { SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless', 'name=cgroupns'] },
])('an engine without root is refused by its name: %j', async (info) => {
  await expect(refusal(info)).rejects.toMatchObject({
    code: 'TARGET_UNAVAILABLE',
    message: expect.stringMatching(/\(rootless\).*: limits belong to root$/),
  });
});

it.each([
  { Rootless: false, SecurityOptions: ['name=seccomp,profile=default'] },
  { SecurityOptions: ['name=apparmor', 'name=seccomp,profile=default'] },
  { SecurityOptions: null },
  {},
])('any other is not: %j', async (info) => {
  await expect(refusal(info)).resolves.toBeUndefined();
});

it('what is possible there is possible for its own user only, who is not root', async () => {
  const asked = refusal({ Rootless: true }, null);
  if (process.geteuid?.() !== 0) await expect(asked).resolves.toBeUndefined();
  else await expect(asked).rejects.toMatchObject({ hint: expect.stringContaining('as the user of the engine') });
  const socket = await engineThatSays({ Rootless: true });
  expect(await isOwnRootless(socket, AbortSignal.timeout(5_000))).toBe(process.geteuid?.() !== 0);
});
