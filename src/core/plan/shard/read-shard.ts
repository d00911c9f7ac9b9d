import { mostShards, type Shard } from '../../model/plan/shard.ts';
import type { Parsed } from '../../quantity/parse.ts';

const form = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/;

/** Reads `2/4`: the second of four parts. */
export function readShard(input: unknown): Parsed<Shard> {
  const [, index, of] = typeof input === 'string' ? (form.exec(input.trim()) ?? []) : [];
  const shard = { index: Number(index), of: Number(of) };
  if (index === undefined || shard.of > mostShards)
    return { ok: false, message: `expected a part of the plan, for example \`2/4\` for the second of four; at most ${mostShards}` };
  return shard.index <= shard.of
    ? { ok: true, value: shard }
    : { ok: false, message: `there is no part ${shard.index} of ${shard.of}; the last one is \`${shard.of}/${shard.of}\`` };
}
