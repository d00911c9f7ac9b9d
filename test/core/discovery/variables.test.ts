import fc from 'fast-check';
import { expect, it } from 'vitest';
import { programName } from '../../../src/core/discovery/program-name.ts';
import { knownByImage, knownOnPort, protocolOfPort } from '../../../src/core/discovery/services.ts';
import { addressesNamed, addressNamed, variablesFor, variablesIn } from '../../../src/core/discovery/variables.ts';

it.each([
  ['postgres://u:p%40ss@127.0.0.1:5433/app?x=1', '127.0.0.1:5433'],
  ['postgresql+asyncpg://u:p@db/app', 'db:5432'],
  ['jdbc:mysql://db:3307/app', 'db:3307'],
  ['mongodb://a:27018,b:27018/app', 'a:27018'],
  ['https://api.example.com/v1', 'api.example.com:443'],
  ['redis://[::1]:6379', '::1:6379'],
  ['cache:11211', 'cache:11211'],
  ['hello', null],
  ['smtp://mail', null],
  ['x:99999', null],
])('%s names %s', (value, expected) => {
  const found = addressNamed(value);
  expect(found === null ? null : `${found.host}:${found.port}`).toBe(expected);
});

it('joins a host and a port, and gives names and addresses away, never a value', () => {
  const named = addressesNamed({
    DATABASE_URL: 'postgres://root:hunter2@127.0.0.1:5432/x',
    DB_HOST: 'localhost',
    DB_PORT: '5432',
    REDIS: 'x',
  });
  expect(variablesFor({ host: '::1', port: 5432 }, named)).toEqual(['DATABASE_URL', 'DB_HOST', 'DB_PORT']);
  expect(JSON.stringify(named)).not.toContain('hunter2');
});

it('reads files of variables, whatever they contain', () => {
  const text = `# x\nexport A="a # b" # c\nB=two # comment\nC='$x'\nnot a line\n D = 4 \n`;
  expect(variablesIn(text)).toEqual({ A: 'a # b', B: 'two', C: '$x', D: '4' });
  fc.assert(fc.property(fc.string(), (any) => typeof variablesIn(any) === 'object' && Array.isArray(addressesNamed({ A: any }))));
});

it.each([
  [['node', '--inspect', '/srv/dist/server.js'], 'server.js'],
  [['node', '--require', 'warnings.cjs', '--import', './hooks.js', 'server.js'], 'server.js'],
  [['node', '-e', 'require("a/b")', '1'], 'node'],
  [['/usr/bin/python3', '-m', 'uvicorn', 'main:app'], 'uvicorn'],
  [['java', '-Xmx1g', '-jar', '/app/shop.jar'], 'shop.jar'],
  [['/usr/local/bin/podinfo', '--port=9898'], 'podinfo'],
  [['next-server (v15.0.1)'], 'next-server'],
  [['nginx: worker process'], 'nginx'],
  [[], 'comm'],
])('the program of %j is called %s', (args, expected) => {
  expect(programName({ comm: 'comm', args })).toBe(expected);
});

it('knows stores and tools by image and by port, and takes no port of applications for one', () => {
  expect(knownByImage('docker.io/library/redis:7@sha256:abc')?.name).toBe('Redis');
  expect(knownByImage('localhost:5000/acme/adminer')?.role).toBe('tool');
  expect(knownByImage('acme/shop:1')).toBeUndefined();
  const names = [5432, 3000, 8080, 8000].map((port) => knownOnPort(port)?.name);
  expect(names).toEqual(['PostgreSQL', undefined, undefined, undefined]);
  expect([protocolOfPort(443), protocolOfPort(5672), protocolOfPort(3000)]).toEqual(['tls', 'amqp', null]);
});
