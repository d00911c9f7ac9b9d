import type { Pair } from '../pair.ts';
import { noFallback, noTimeout, oneAtATime, retryAmplification, timeoutTooLong, wrongAnswers } from '../pairs/http.ts';
import { cascade, metastable } from '../pairs/overload.ts';
import { postgresDefaults } from '../pairs/postgres.ts';
import { notSupervised, slowStart } from '../pairs/process.ts';
import { haproxyChecks, nginxFailover } from '../pairs/proxies.ts';
import { redisDefaults, slowReconnect } from '../pairs/redis.ts';
import { halfOpen, leak, noReconnect } from '../pairs/socket.ts';
import { doubledWrites, lostWrites } from '../pairs/writes.ts';

/** Small programs that were written for the corpus, some with real servers behind them. */
export const own: Readonly<Record<string, Pair>> = {
  'no-timeout': noTimeout,
  'timeout-too-long': timeoutTooLong,
  'one-at-a-time': oneAtATime,
  'retry-amplification': retryAmplification,
  'no-fallback': noFallback,
  'no-reconnect': noReconnect,
  'slow-reconnect': slowReconnect,
  'not-supervised': notSupervised,
  'slow-start': slowStart,
  cascade,
  metastable,
  leak,
  'lost-writes': lostWrites,
  'doubled-writes': doubledWrites,
  'wrong-answers': wrongAnswers,
  'half-open': halfOpen,
  nginx: nginxFailover,
  haproxy: haproxyChecks,
  postgres: postgresDefaults,
  redis: redisDefaults,
};
