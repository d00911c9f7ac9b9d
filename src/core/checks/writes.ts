import type { Check } from './check.ts';
import { statusFits } from './http/status.ts';
import { namedBy } from './writes/record-id.ts';
import { type WritesParams, writesParams } from './writes/writes-params.ts';

export const writes: Check<WritesParams> = {
  kind: 'writes',
  summary: 'what the preview acknowledges to have written is still there after the faults, once and unchanged; the records stay in it',
  params: writesParams,
  readsBack: true,
  judge({ write }, answer) {
    const { status } = answer;
    if (status === null || !statusFits(write.status, status)) return `status ${status ?? 'none'}`;
    return write.id === undefined || namedBy(write, answer) !== null ? null : 'no id in the response';
  },
  describe: ({ write, read }) => `${write.method} ${write.path}, and read it back from ${read.path}`,
};
