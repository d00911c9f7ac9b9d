import type { Target } from '../model/config/target.ts';
import { command } from './command.ts';
import { compose } from './compose.ts';
import { container } from './container.ts';
import { experiment } from './experiment.ts';
import { kubernetes } from './kubernetes.ts';
import { link } from './link.ts';
import { preview } from './preview.ts';
import { process } from './process.ts';
import { service } from './service.ts';
import type { TargetKind } from './target-kind.ts';
import { toxiproxy } from './toxiproxy.ts';

/** Every kind of target that a config can name: one line each. */
const members = { process, link, container, compose, service, kubernetes, toxiproxy, command, preview };
/** Kinds that no `targets` declares and no fault names: other sections of a config add them. */
const added = { experiment };

type Members = typeof members & typeof added;
export type TargetKindName = keyof typeof members;
export type AnyKindName = keyof Members;
/** The type of the targets of one kind. */
export type TargetOf<Name extends AnyKindName> = Members[Name] extends TargetKind<infer T> ? T : never;

/** A member reads targets of its own kind alone; `kindOf` looks the member up by the target's kind. */
export const targetKinds: readonly TargetKind[] = Object.values(members);

/** @throws RangeError for a kind that is not in the catalog */
export function kindOf(target: Target): TargetKind {
  const found = [...targetKinds, ...Object.values<TargetKind>(added)].find(({ kind }) => kind === target.kind);
  if (found === undefined) throw new RangeError(`no target kind "${target.kind}"`);
  return found;
}
