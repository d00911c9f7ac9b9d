import { stringify } from 'yaml';
import { knownServices } from '../../core/discovery/services.ts';
import type { App } from './app.ts';
import { type LinkPlan, linksFor, type Tried } from './findings.ts';
import { type Survey, storesIn } from './survey.ts';

/** The name of the action in a workflow. */
const action = 'chaos-gate/chaos-gate@v0';

/** The text of a first workflow: the preview runs in the job itself, or another system deploys it and reports the deployment to GitHub. */
export function workflowText(survey: Survey, tried: Tried | null): string {
  const { app, compose } = survey;
  if (app === null && compose === null) return survey.kubernetes === null ? deployed() : cluster(survey.kubernetes.file);
  return local(survey, tried);
}

/** The preview runs in the job itself. */
function local(survey: Survey, tried: Tried | null): string {
  const { app, compose, exampleFile } = survey;
  const isComposed = compose?.web != null;
  const stores = isComposed ? [] : storesIn(compose);
  const links = linksFor(survey, tried);
  const services = isComposed || stores.length > 0 ? null : servicesFor(survey, links);
  const steps = [
    '      - uses: actions/checkout@v6',
    ...(exampleFile === null ? [] : [`      - run: cp ${exampleFile} .env`]),
    ...(app === null ? [] : appSteps(app)),
    ...(stores.length > 0 ? [`      - run: docker compose up --detach --wait ${stores.map(({ name }) => name).join(' ')}`] : []),
    ...(isComposed && tried?.wasRunning ? ['      - run: docker compose up --detach --wait'] : []),
    ...(links.length > 0 ? ['      - run: sudo apt-get install --yes nftables        # for intercepted connections'] : []),
    `      - uses: ${action}`,
  ];
  const profiles = isComposed ? (compose?.profiles ?? []) : [];
  return `${head('on: pull_request')}
${job('concurrency:                  # a new commit cancels the run of the previous one')}
${profiles.length > 0 ? `    env: { COMPOSE_PROFILES: ${JSON.stringify(profiles.join(','))} }\n` : ''}${services === null ? '' : indented(stringify({ services }), 4)}    steps:
${steps.join('\n')}
`;
}

function appSteps({ setup: kind, install, build, folder }: App): string[] {
  const manager = install?.split(' ')[0];
  return [
    ...setup[kind ?? 'none'],
    ...(manager === 'bun'
      ? ['      - uses: oven-sh/setup-bun@v2']
      : manager === 'pnpm' || manager === 'yarn'
        ? ['      - run: corepack enable']
        : []),
    ...[install, build].flatMap((run) => (run === null ? [] : [step(run, folder)])),
  ];
}

const step = (run: string, folder: string): string =>
  // Workspaces are installed from their root; only what is built belongs to the package.
  folder === '' || /install|\bci\b/.test(run)
    ? `      - run: ${run}`
    : `      - run: ${run}\n        working-directory: ${JSON.stringify(folder)}`;

const setup: Readonly<Record<'node' | 'python' | 'go' | 'none', readonly string[]>> = {
  node: ['      - uses: actions/setup-node@v6', '        with: { node-version: 24 }'],
  python: ['      - uses: actions/setup-python@v6', "        with: { python-version: '3.13' }"],
  go: ['      - uses: actions/setup-go@v6', '        with: { go-version: stable }'],
  none: [],
};

/** Those of an existing workflow, or one for each known store to which the app was seen to connect. */
function servicesFor({ services }: Survey, links: readonly LinkPlan[]): Readonly<Record<string, unknown>> | null {
  if (services !== null) return services.services;
  const made = links.flatMap(({ to, store }) => {
    const known = knownServices.find(({ name }) => name === store);
    if (known?.service === undefined) return [];
    const { image, env, health } = known.service;
    const options = `--health-cmd "${health}" --health-interval 2s --health-retries 30`;
    return [
      [known.protocol ?? 'store', { image, ...(env && { env }), ports: [`${to.port}:${known.ports[0] ?? to.port}`], options }] as const,
    ];
  });
  return made.length === 0 ? null : Object.fromEntries(made);
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

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

/** Nothing here starts the preview: the steps that do are left to a person, and the workflow runs only by hand until they are there. */
function cluster(file: string): string {
  return `${head('on: workflow_dispatch            # change to `pull_request` when the steps below start the preview')}
${job('concurrency:')}
    steps:
      - uses: actions/checkout@v6
      # 1. Log in to a cluster, or start one (kind create cluster --name ci --wait 2m).
      # 2. Install this version there (${file}), and wait until it is ready (kubectl rollout status).
      # 3. Reach it through a NodePort, an Ingress or a load balancer, not through \`kubectl port-forward\`, which ends with its pod.
      #    If its address is not the \`preview\` of the config, pass it to the next step: with: { preview-url: ... }
      - uses: ${action}
`;
}

/** Up to the job's own keys. */
const job = (concurrency: string): string => `${concurrency}
  group: chaos-gate-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  chaos:
    runs-on: ubuntu-latest
    timeout-minutes: 20`;

const head = (trigger: string): string => `name: chaos gate
${trigger}

permissions:
  contents: read
  pull-requests: write        # for the one comment
`;
