import * as z from 'zod';
import { printable } from '../../../quantity/printable.ts';

/** As much of an event's message as a report shows. */
const messageLength = 200;

const count = z.int().min(0).default(0);

const event = z.object({
  type: z.enum(['Succeeded', 'Failed']),
  operation: z.enum(['Apply', 'Recover']),
  message: z
    .string()
    .default('')
    .transform((text) => printable(text, messageLength)),
});

/** The phases of a record form a circle; `/…` is a step on the way. Source: controllers/common/records/controller.go. */
const record = z.object({
  id: z.string().max(800),
  selectorKey: z.string().max(40).default('.'),
  phase: z.string().regex(/^(Not Injected|Injected)(\/[A-Za-z]{1,40})?$/),
  injectedCount: count,
  recoveredCount: count,
  // The controller keeps the last hundred.
  events: z.array(event).max(1000).nullish(),
});

const chaosObject = z.object({
  metadata: z.object({ uid: z.string().max(100).optional(), deletionTimestamp: z.string().max(100).nullish() }),
  status: z
    .object({
      conditions: z
        .array(z.object({ type: z.string().max(100), status: z.enum(['True', 'False', 'Unknown']) }))
        .max(50)
        .nullish(),
      experiment: z
        .object({
          desiredPhase: z.enum(['Run', 'Stop']).optional(),
          containerRecords: z.array(record).max(10_000).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

export type ChaosRecord = z.infer<typeof record>;

/** What the gate reads of an object of Chaos Mesh. */
export interface ChaosStatus {
  readonly isDeleted: boolean;
  /** The controller has written something. */
  readonly isSeen: boolean;
  /** null: the controller has not said. */
  readonly isSelected: boolean | null;
  readonly isStopped: boolean;
  readonly records: readonly ChaosRecord[];
}

/** @param object JSON that the API server has sent, or anything else. null: it is not an object of Chaos Mesh, or has no right status. */
export function readObject(object: unknown): ChaosStatus | null {
  const read = chaosObject.safeParse(object);
  if (!read.success) return null;
  const { metadata, status } = read.data;
  const selected = status?.conditions?.find(({ type }) => type === 'Selected')?.status;
  return {
    isDeleted: typeof metadata.deletionTimestamp === 'string',
    isSeen: status?.experiment != null || (status?.conditions ?? []).length > 0,
    isSelected: selected === undefined || selected === 'Unknown' ? null : selected === 'True',
    isStopped: status?.experiment?.desiredPhase === 'Stop',
    records: status?.experiment?.containerRecords ?? [],
  };
}
