import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { abortLater, unlessAborted } from '../../src/action/deadline.ts';
import { cancelOnSignals } from '../../src/world/cancellation.ts';

describe('cancellation', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s cancels, and a second signal changes nothing', (name) => {
    const [process, stream] = [new EventEmitter(), new EventEmitter()];
    const leash = cancelOnSignals(process, [stream]);
    process.emit(name, name);
    const { reason } = leash.signal;
    process.emit('SIGTERM', 'SIGTERM');
    process.emit(name, name);
    expect([leash.signal.aborted, leash.signal.reason === reason, reason.code, leash.crash()]).toEqual([
      true,
      true,
      'CANCELLED',
      undefined,
    ]);
  });

  it('a closed stdout cancels', () => {
    const stream = new EventEmitter();
    const leash = cancelOnSignals(new EventEmitter(), [stream]);
    stream.emit('error', new Error('write EPIPE'));
    expect(leash.signal.reason).toMatchObject({ code: 'CANCELLED' });
  });

  it.each(['uncaughtException', 'unhandledRejection'])('%s also rolls back, and is recorded as a bug of the gate', (name) => {
    const process = new EventEmitter();
    const leash = cancelOnSignals(process, []);
    const bug = new TypeError('x is not a function');
    process.emit(name, bug);
    process.emit(name, new Error('another'));
    expect([leash.signal.aborted, leash.crash()]).toEqual([true, bug]);
  });

  it('removes all its listeners', () => {
    const process = new EventEmitter();
    cancelOnSignals(process, [process]).release();
    expect(process.eventNames()).toEqual([]);
  });
});

describe('a deadline', () => {
  it('starts at the cancel', async () => {
    const cancel = new AbortController();
    const late = abortLater(cancel.signal, 30);
    await sleep(60);
    expect(late.aborted).toBe(false);
    cancel.abort(new Error('cancelled'));
    expect(late.aborted).toBe(false);
    await expect(unlessAborted(late, sleep(20_000))).rejects.toThrow('cancelled');
  });

  it('does not affect work that ended earlier', async () => {
    expect(await unlessAborted(new AbortController().signal, Promise.resolve(7))).toBe(7);
    await expect(unlessAborted(new AbortController().signal, Promise.reject(new Error('its own')))).rejects.toThrow('its own');
  });
});
