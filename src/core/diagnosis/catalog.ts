import type { Weakness } from './weakness.ts';
import { cascade } from './weaknesses/cascade.ts';
import { crash } from './weaknesses/crash.ts';
import { doubledWrites } from './weaknesses/doubled-writes.ts';
import { halfOpen } from './weaknesses/half-open.ts';
import { leak } from './weaknesses/leak.ts';
import { lostWrites } from './weaknesses/lost-writes.ts';
import { metastable } from './weaknesses/metastable.ts';
import { noFallback } from './weaknesses/no-fallback.ts';
import { noReconnect } from './weaknesses/no-reconnect.ts';
import { noTimeout } from './weaknesses/no-timeout.ts';
import { notSupervised } from './weaknesses/not-supervised.ts';
import { oneAtATime } from './weaknesses/one-at-a-time.ts';
import { poolExhausted } from './weaknesses/pool-exhausted.ts';
import { retryAmplification } from './weaknesses/retry-amplification.ts';
import { slowReconnect } from './weaknesses/slow-reconnect.ts';
import { slowStart } from './weaknesses/slow-start.ts';
import { timeoutTooLong } from './weaknesses/timeout-too-long.ts';
import { wrongAnswers } from './weaknesses/wrong-answers.ts';

/** Every kind of weakness: one line each. Of two that are equally sure, the report shows the one further up first. */
export const weaknessKinds: readonly Weakness[] = [
  lostWrites,
  doubledWrites,
  wrongAnswers,
  crash,
  notSupervised,
  oneAtATime,
  cascade,
  poolExhausted,
  leak,
  metastable,
  halfOpen,
  slowStart,
  noReconnect,
  slowReconnect,
  retryAmplification,
  timeoutTooLong,
  noTimeout,
  noFallback,
];
