import type { Check } from './check.ts';
import { asksEndpoint } from './own-endpoint.ts';
import { type TcpParams, type TcpResponse, tcpParams } from './tcp-params.ts';

export const tcp: Check<TcpParams, TcpResponse> = {
  kind: 'tcp',
  summary: 'a TCP port accepts connections, and sends what is expected',
  docs: {
    why: 'A service without HTTP, such as a database or a broker, still has a port and often a greeting.',
    example: '{ name: redis, tcp: { to: "127.0.0.1:6379", send: "PING\\r\\n", expect: +PONG } }',
  },
  params: tcpParams,
  noun: 'probes',
  timed: true,
  runsPrograms: false,
  readsBack: false,
  asks: asksEndpoint,
  judge({ expect }, { body, cut }) {
    if (expect === undefined || body.includes(expect)) return null;
    return cut ? 'cut' : 'body';
  },
  describe: ({ to, expect }) => `connect to ${to ?? 'the preview'}${expect === undefined ? '' : ', and read the response'}`,
};
