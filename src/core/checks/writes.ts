import type { Check } from './check.ts';
import type { HttpResponse } from './http/http-response.ts';
import { statusFits } from './http/status.ts';
import { namedBy } from './writes/record-id.ts';
import { type WritesParams, writesParams } from './writes/writes-params.ts';

export const writes: Check<WritesParams, HttpResponse> = {
  kind: 'writes',
  summary: 'each write that the preview acknowledged is still there after the faults, once and unchanged; the records stay in the preview',
  docs: {
    why: 'A write can be acknowledged in time and be lost in the crash after it.',
    example: '{ name: orders, writes: { write: { method: PUT, path: "/orders/{id}" }, read: { path: "/orders/{id}" } } }',
  },
  params: writesParams,
  noun: 'probes',
  timed: true,
  runsPrograms: false,
  readsBack: true,
  asks: () => 'preview',
  judge({ write }, response) {
    const { status } = response;
    if (status === null || !statusFits(write.status, status)) return `status ${status ?? 'none'}`;
    return write.id === undefined || namedBy(write, response) !== null ? null : 'no id in the response';
  },
  describe: ({ write, read }) => `${write.method} ${write.path}, and read it back from ${read.path}`,
};
