import * as z from 'zod';
import { inContainer } from './in-container.ts';
import type { TargetKind } from './target-kind.ts';

/** The containers of one service of a Compose project. A fault strikes one of them. */
export type ComposeTarget = {
  readonly kind: 'compose';
  readonly name: string;
  readonly service: string;
  /** Left out: the project whose working folder is the workspace, or lies below it. */
  readonly project?: string;
};

const serviceName = () => z.string().regex(/^[a-zA-Z0-9._-]{1,128}$/, 'the name of a service in the Compose file, for example `db`');
const projectName = () => z.string().regex(/^[a-z0-9][a-z0-9_-]{0,127}$/, 'the name of a Compose project, for example `shop`');

export const compose: TargetKind<ComposeTarget> = {
  ...inContainer,
  kind: 'compose',
  noun: 'a Compose service',
  summary:
    'a service of a Compose project, which already runs or which `preview.compose` starts; with several replicas, the plan draws one',
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
        }),
      ])
      .transform((value) => {
        const { service, project } = typeof value === 'string' ? { service: value, project: undefined } : value;
        return { service, ...(project !== undefined && { project }) };
      });
  },
  identities: ({ service, project = '' }) => [`compose ${project} ${service}`],
  drawsWorker: () => true,
};
