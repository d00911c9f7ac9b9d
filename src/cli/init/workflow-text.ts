import type { Survey } from './survey.ts';

/** The name of the action in a workflow. */
const action = 'chaos-gate/chaos-gate@v0';

/** The text of a first workflow. The gate or compose starts the preview, or it is deployed elsewhere. */
export const workflowText = (survey: Survey): string => (survey.start === null && !survey.compose ? deployed() : local(survey));

/** The preview runs in the job itself. */
function local({ install, build, compose, start }: Survey): string {
  const node = install !== null && start !== null;
  const steps = [
    '      - uses: actions/checkout@v6',
    ...(node ? ['      - uses: actions/setup-node@v6', '        with: { node-version: 24 }', `      - run: ${install}`] : []),
    ...(node && build ? ['      - run: npm run build'] : []),
    ...(compose ? ['      - run: docker compose up --detach --wait'] : []),
    `      - uses: ${action}`,
  ];
  return `${head('on: pull_request')}
concurrency:                  # a new commit cancels the run of the previous one
  group: chaos-gate-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  chaos:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
${steps.join('\n')}
`;
}

/** Another system deploys the preview and reports the deployment to GitHub. */
function deployed(): string {
  return `${head('on: deployment_status')}
jobs:
  chaos:
    # Previews only: the gate refuses a deployment to production.
    if: >-
      github.event.deployment_status.state == 'success' &&
      github.event.deployment.production_environment != true &&
      !startsWith(github.event.deployment.environment, 'production') &&
      !endsWith(github.event.deployment.environment, 'production')
    concurrency:              # on the job, so that a skipped job does not cancel a running one
      group: chaos-gate-\${{ github.event.deployment.ref }}
      cancel-in-progress: true
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v6
      - uses: ${action}
        with: { preview-url: '\${{ github.event.deployment_status.environment_url }}' }
`;
}

const head = (trigger: string): string => `name: chaos gate
${trigger}

permissions:
  contents: read
  pull-requests: write        # for the one comment
`;
