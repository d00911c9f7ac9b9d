import * as z from 'zod';
import { replicasShare } from './fields.ts';
import { inContainer } from './in-container.ts';
import type { TargetKind } from './target-kind.ts';

/** The containers of one service of a Compose project. A fault strikes one of them, or a share of them together. */
export type ComposeTarget = {
  readonly kind: 'compose';
  readonly name: string;
  readonly service: string;
  /** Left out: the project whose working folder is the workspace, or lies below it. */
  readonly project?: string;
  /** The share of the replicas that a fault strikes; left out: one replica. */
  readonly share?: number;
};

const serviceName = () => z.string().regex(/^[a-zA-Z0-9._-]{1,128}$/, 'the name of a service in the Compose file, for example `db`');
const projectName = () => z.string().regex(/^[a-z0-9][a-z0-9_-]{0,127}$/, 'the name of a Compose project, for example `shop`');

export const compose: TargetKind<ComposeTarget> = {
  ...inContainer,
  kind: 'compose',
  noun: 'a Compose service',
  summary:
    'a service of a Compose project, which already runs or which `preview.compose` starts; with several replicas, the plan draws one, or with `share` up to half of them',
  docs: {
    why: 'A preview that Compose runs is disturbed as it is, and the restart policies of its services are tested with it.',
    example: 'worker: { compose: worker }',
  },
  get schema() {
    return z
      .union([
        serviceName(),
        z.strictObject({
          service: serviceName().describe('The service in the Compose file.'),
          project: projectName()
            .optional()
            .describe('The Compose project. If left out, the one project whose folder is this workspace or lies in it.'),
          share: replicasShare()
            .optional()
            .describe(
              'The share of the replicas that a fault strikes together, at most 50 %: rounded down, and at least one. If left out, a fault strikes one replica.',
            ),
        }),
      ])
      .transform((value) => {
        const { service, project, share } = typeof value === 'string' ? { service: value, project: undefined, share: undefined } : value;
        return { service, ...(project !== undefined && { project }), ...(share !== undefined && { share }) };
      });
  },
  identities: ({ service, project = '' }) => [`compose ${project} ${service}`],
  drawsWorker: ({ share }) => (share === undefined ? true : { share }),
};
