import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import { edgeOf, edgeToTarget, type KnownEdge } from '../model/edge.ts';
import { kindOf } from '../targets/catalog.ts';

/**
 * The edges that a config names: where its links lead, and its servers that are not the entry point.
 * @param front names of the targets that clients reach first; no dependency of the preview
 */
export const configuredEdges = (
  { targets, preview }: Pick<Config, 'targets' | 'preview'>,
  front: readonly string[],
): readonly KnownEdge[] => targets.filter(({ name }) => !front.includes(name)).flatMap((target) => edgeTo(target, preview) ?? []);

function edgeTo(target: Target, preview: string): KnownEdge | null {
  const { name } = target;
  const kind = kindOf(target);
  const end = kind.leadsTo(target, preview);
  if (end !== null) return { ...edgeOf('link', name, end), target: name };
  return kind.isServer(target) || kind.isContainer ? { ...edgeToTarget(name, kind.listensOn(target)), target: name } : null;
}
