import { readAccept } from '../../core/config/read-section.ts';
import type { Acceptance } from '../../core/model/config/acceptance.ts';
import { field, shaAt, textAt } from '../../core/preview/payload.ts';
import type { Context } from '../context/context.ts';
import type { Event } from '../context/event.ts';
import type { Wanted } from './allow-preview.ts';
import { clientOf, reasonOf, sectionOfBase } from './base-section.ts';
import { baseCommitOf } from './trust-level.ts';

export interface Accepted {
  readonly accept: readonly Acceptance[];
  /** Why entries in the config of the change do not count. */
  readonly notices: readonly string[];
}

/**
 * The known failures that this run may accept. A change may accept only failures that its base lists, so that it cannot accept its own
 * failures. If the config of the change lists none, nothing is accepted and no request is sent.
 */
export async function acceptedFor({ config, file, token }: Wanted, context: Context, signal: AbortSignal): Promise<Accepted> {
  const own = config.accept ?? [];
  const base = acceptBaseOf(context.event);
  if (base === undefined || own.length === 0) return { accept: own, notices: [] };
  try {
    const listed = (await sectionOfBase(readAccept, { file, base }, () => clientOf(token, context), signal)) ?? [];
    const unknown = own.map(({ finding }) => finding).filter((finding) => listed.every((one) => one.finding !== finding));
    const notice = `\`accept\` of the base branch does not list ${unknown.join(', ')}, so the entry of this change does not count`;
    return { accept: listed, notices: unknown.length === 0 ? [] : [notice] };
  } catch (error) {
    signal.throwIfAborted();
    return {
      accept: [],
      notices: [`the list \`accept\` of the base branch could not be read (${reasonOf(error)}): no known failure is accepted`],
    };
  }
}

/**
 * The commit or branch from which the list is read. Empty: the event names none. undefined: the run is not about a change that waits for a
 * merge.
 */
function acceptBaseOf(event: Event): string | undefined {
  const { name, payload } = event;
  if (field(payload, 'pull_request') !== undefined) return shaAt(payload, 'pull_request', 'base', 'sha') ?? '';
  if (name === 'merge_group') return shaAt(payload, 'merge_group', 'base_sha') ?? '';
  // A deployment names its commit, but not its pull request.
  if (name.startsWith('deployment')) return textAt(payload, 'repository', 'default_branch') ?? '';
  return baseCommitOf(event);
}
