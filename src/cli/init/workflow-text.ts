import type { Survey } from './survey.ts';

/** The action, as a workflow names it. */
const action = 'chaos-gate/chaos-gate@v0';

/** A first workflow: the preview is started by the gate, by compose, or somewhere else. */
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
concurrency:                  # a new commit ends the run of the one before
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

/** The preview is deployed by somebody else, who tells GitHub when it is there. */
function deployed(): string {
  return `${head('on: deployment_status')}
jobs:
  chaos:
    # Only previews: a deployment to production is none, and the gate would refuse it.
    if: >-
      github.event.deployment_status.state == 'success' &&
      github.event.deployment.production_environment != true &&
      !startsWith(github.event.deployment.environment, 'production') &&
      !endsWith(github.event.deployment.environment, 'production')
    concurrency:              # here, so that only a job that runs ends the one before
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
