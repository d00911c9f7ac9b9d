import type { Check } from './check.ts';
import { type TcpParams, tcpParams } from './tcp-params.ts';

export const tcp: Check<TcpParams> = {
  kind: 'tcp',
  summary: 'a TCP port accepts connections, and answers as expected',
  params: tcpParams,
  judge({ expect }, { body, cut }) {
    if (expect === undefined || body.includes(expect)) return null;
    return cut ? 'cut' : 'body';
  },
  describe: ({ to, expect }) => `connect to ${to ?? 'the preview'}${expect === undefined ? '' : ', and read the answer'}`,
};
