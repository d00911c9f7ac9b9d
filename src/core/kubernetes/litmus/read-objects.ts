import * as z from 'zod';
import { printable } from '../../quantity/printable.ts';

/** As much of an error of Litmus as a report shows. */
const messageLength = 200;

const word = z.string().max(200);

const engine = z.object({
  metadata: z.object({ uid: word, deletionTimestamp: word.nullish() }),
  spec: z.object({ engineState: word.nullish() }),
  status: z
    .object({
      engineStatus: word.nullish(),
      experiments: z
        .array(z.object({ status: word.nullish(), verdict: word.nullish() }))
        .max(100)
        .nullish(),
    })
    .nullish(),
});

/** What the gate reads of a ChaosEngine with one experiment. */
export interface EngineStatus {
  readonly uid: string;
  readonly isDeleted: boolean;
  readonly isStopAsked: boolean;
  /** Empty: the operator has not looked at it. */
  readonly status: string;
  /** Of the experiment; empty: it has not begun. */
  readonly experiment: string;
}

/** @param object JSON that the API server has sent, or anything else. null: it is not a ChaosEngine. */
export function readEngine(object: unknown): EngineStatus | null {
  const read = engine.safeParse(object);
  if (!read.success) return null;
  const { metadata, spec, status } = read.data;
  return {
    uid: metadata.uid,
    isDeleted: typeof metadata.deletionTimestamp === 'string',
    isStopAsked: spec.engineState === 'stop',
    status: status?.engineStatus ?? '',
    experiment: status?.experiments?.[0]?.status ?? '',
  };
}

const target = z.object({ name: z.string().max(300), chaosStatus: word.nullish() });

const result = z.object({
  metadata: z.object({ annotations: z.record(z.string(), z.string()).nullish() }),
  status: z
    .object({
      experimentStatus: z
        .object({ phase: word.nullish(), verdict: word.nullish(), errorOutput: z.object({ reason: z.string().nullish() }).nullish() })
        .nullish(),
      history: z.object({ targets: z.array(target).max(10_000).nullish() }).nullish(),
    })
    .nullish(),
});

/** What the gate reads of a ChaosResult. */
export interface ResultStatus {
  readonly phase: string;
  readonly verdict: string;
  /** Its first line, printable; null: none. */
  readonly failure: string | null;
  /** What Litmus says of each pod: `injected`, `reverted` or `targeted`. */
  readonly pods: ReadonlyMap<string, string>;
}

/** While an experiment runs, a pod is an annotation `pod/NAME`; later it is an entry of the history. Source: litmus-go, pkg/result. */
export function readResult(object: unknown): ResultStatus | null {
  const read = result.safeParse(object);
  if (!read.success) return null;
  const { metadata, status } = read.data;
  const { phase, verdict, errorOutput } = status?.experimentStatus ?? {};
  const noted = Object.entries(metadata.annotations ?? {}).flatMap(([key, value]) =>
    key.startsWith('pod/') ? [[key.slice('pod/'.length), value.toLowerCase()] as const] : [],
  );
  const kept = (status?.history?.targets ?? []).map(({ name, chaosStatus }) => [name, (chaosStatus ?? '').toLowerCase()] as const);
  const [reason = ''] = reasonIn(errorOutput?.reason ?? '')
    .trim()
    .split('\n');
  return {
    phase: phase ?? '',
    verdict: verdict ?? '',
    failure: reason === '' ? null : printable(reason, messageLength),
    pods: new Map([...kept, ...noted]),
  };
}

const wrapped = z.object({ reason: z.string() });

/** Litmus wraps an error of a helper into JSON with the name of the helper, a code and the phase. Source: litmus-go, pkg/cerrors. */
function reasonIn(text: string): string {
  try {
    return wrapped.safeParse(JSON.parse(text)).data?.reason ?? text;
  } catch {
    return text;
  }
}
