import { describe, expect, it } from 'vitest';
import type { Held } from '../../../src/core/discovery/looks.ts';
import { proxyUsers } from '../../../src/core/discovery/proxy-users.ts';
import type { Socket } from '../../../src/core/discovery/sockets.ts';

const at = (text: string) => ({ host: text.split(':')[0] ?? '', port: Number(text.split(':')[1]) });
const socket = (local: string, remote: string): Socket => ({ local: at(local), remote: at(remote), listens: false, inode: '1', user: 0 });
const listener = (local: string): Socket => ({ ...socket(local, '0.0.0.0:0'), listens: true });
const held = (name: string, ...sockets: readonly Socket[]): Held => ({ kind: 'program', name, sockets });

const ends = { listen: [at('127.0.0.1:16379')], upstream: [at('127.0.0.1:6379'), at('172.18.0.3:6379')], port: 16379 };
const users = (...parties: readonly Held[]) => proxyUsers([parties], ends);

describe('who uses a proxy', () => {
  it('is who has a connection to where it listens', () => {
    expect(users(held('shop', socket('127.0.0.1:40001', '127.0.0.1:16379')))).toEqual({ through: ['shop'], past: [] });
  });

  it('and who goes past it has one to its upstream, under any of its addresses', () => {
    for (const remote of ['127.0.0.1:6379', '127.0.0.2:6379', '172.18.0.3:6379'])
      expect(users(held('worker', socket('127.0.0.1:40001', remote))), remote).toEqual({ through: [], past: ['worker'] });
  });

  it('both, of one party or of several, in any of the looks', () => {
    const past = held('worker', socket('127.0.0.1:40001', '127.0.0.1:6379'));
    const both = held('shop', socket('127.0.0.1:40002', '127.0.0.1:6379'), socket('127.0.0.1:40003', '127.0.0.1:16379'));
    expect(proxyUsers([[past], [both], []], ends)).toEqual({ through: ['shop'], past: ['shop', 'worker'] });
  });

  it('is neither the proxy itself, nor the upstream, nor who is connected elsewhere', () => {
    expect(
      users(
        held('toxiproxy', listener('0.0.0.0:16379'), socket('127.0.0.1:40001', '127.0.0.1:6379')),
        held('redis', listener('0.0.0.0:6379'), socket('127.0.0.1:6379', '127.0.0.1:40001')),
        held('shop', listener('0.0.0.0:3000'), socket('127.0.0.1:3000', '127.0.0.1:6379'), socket('127.0.0.1:40002', '172.18.0.4:6379')),
      ),
    ).toEqual({ through: [], past: [] });
  });
});
