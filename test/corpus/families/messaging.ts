import type { Pair } from '../pair.ts';
import { bullmqAttempts, bullmqIdempotent, bullmqOffline, bullmqReconnect } from '../pairs/bullmq.ts';
import { natsReconnect, natsRequest } from '../pairs/nats.ts';
import { sseProxyError, sseResume } from '../pairs/sse.ts';
import { streamInbox, streamNoAck } from '../pairs/streams.ts';
import { wsError, wsHeartbeat, wsSubscribe } from '../pairs/websocket.ts';

/** Brokers, streams and sockets that push, with their usual clients. */
export const messaging: Readonly<Record<string, Pair>> = {
  'nats-reconnect': natsReconnect,
  'nats-request': natsRequest,
  'bullmq-offline': bullmqOffline,
  'bullmq-reconnect': bullmqReconnect,
  'bullmq-attempts': bullmqAttempts,
  'bullmq-idempotent': bullmqIdempotent,
  'stream-noack': streamNoAck,
  'stream-inbox': streamInbox,
  'sse-proxy-error': sseProxyError,
  'sse-resume': sseResume,
  'ws-heartbeat': wsHeartbeat,
  'ws-error': wsError,
  'ws-subscribe': wsSubscribe,
};
