import { copyFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Discovery } from '../../core/discovery/discovery.ts';
import { discoveryText } from '../../core/discovery/discovery-text.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { commandLine } from '../../core/report/wording/command-line.ts';
import { visible } from '../../core/report/wording/visible.ts';
import { runningIn } from '../../world/discovery/running-in.ts';
import type { Arguments } from '../args/command.ts';
import { watchTime } from '../args/watch-time.ts';
import { programOf } from '../run/program-of.ts';
import { failureText } from '../terminal/failure-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { ask } from './ask.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { configText, standardWriting } from './config-text.ts';
import type { Tried } from './findings.ts';
import { gitRoot } from './git-root.ts';
import { install } from './install.ts';
import { canIntercept } from './intercepts.ts';
import { readRepository } from './read-repository.ts';
import { shortRun } from './short-run.ts';
import { type Survey, surveyOf, workloadsIn } from './survey.ts';
import { tryApp } from './try-app.ts';
import { workflowText } from './workflow-text.ts';
import { refuseExisting, writeFiles } from './write.ts';

const calmMs = 30_000;
const calibrateMs = 180_000;

/** Detects how the app is started, asks, tries it, writes the files, and runs one short scenario. Resolves with the exit code. */
export async function initialise({ switches, values }: Arguments, io: Terminal, signal: AbortSignal): Promise<number> {
  const root = await gitRoot(io.cwd);
  await refuseExisting(root, switches.has('force'));
  const measureMs = watchTime('calm', values.calm, 'a time up to 10m', '30s') ?? (switches.has('calibrate') ? calibrateMs : calmMs);
  const survey = inFolder(surveyOf(await filesFor(io.cwd, root), basename(io.cwd)), relative(root, io.cwd));
  for (const line of found(survey)) io.note(line);
  const consent = await mayTry(survey, switches, io, signal);
  const copied = consent && (await copyExample(survey, io));
  const { tried, failed } = consent ? await attempt(survey, root, measureMs, io, signal) : { tried: null, failed: false };
  const writing = { ...standardWriting, env: survey.services?.env ?? {}, intercepts: consent ? await canIntercept(signal) : true };
  const files = {
    config: configText(survey, tried, writing),
    workflow: workflowText(survey, tried),
    ignored: ['chaos-report/', ...(copied ? ['.env'] : [])],
  };
  for (const file of await writeFiles(root, files, switches.has('force'))) io.out(`${io.paint('green', 'written:')} ${file}\n`);
  for (const line of handOver(survey, tried)) io.out(`${line}\n`);
  if (failed) return 5;
  if (tried === null || switches.has('no-run')) {
    io.out(next(consent || switches.has('yes')));
    return 0;
  }
  if (startsAgain(survey, tried)) {
    io.out(
      '\nThe app runs already, and with this config the gate starts it. Stop the app; then `chaos-gate run` gives the first verdict.\n',
    );
    return 0;
  }
  return shortRun(root, io, signal);
}

/** The app ran before `init`, and the config starts it. A Compose project is found as it runs. */
const startsAgain = ({ compose }: Survey, { wasRunning }: Tried): boolean => wasRunning && compose?.web == null;

async function mayTry(survey: Survey, switches: Arguments['switches'], io: Terminal, signal: AbortSignal): Promise<boolean> {
  // Processes and their sockets are read from /proc.
  if (!canTry(survey) || switches.has('no-try') || process.platform !== 'linux') return false;
  if (switches.has('yes')) return true;
  const consent = await ask(question(survey), io.live, signal);
  if (consent === null) for (const line of unasked(survey, io)) io.note(line);
  return consent === true;
}

/** Where there is no terminal: what is not done, what that costs, and the command that does it. */
const unasked = (survey: Survey, io: Terminal): readonly string[] => [
  `There is no terminal to ask on, so ${startOf(survey)} was not started: the config is written from the files alone,`,
  'and connections that they do not name are missing in it. This starts it, sees what it connects to, writes the config for',
  `that, and runs one short scenario: ${commandLine([...programOf(io), 'init', '--force', '--yes'])}`,
];

/** The files of the app's folder, and the workflows of the repository around it. */
async function filesFor(folder: string, root: string) {
  const own = await readRepository(folder);
  if (folder === root) return own;
  const around = await readRepository(root);
  return { ...Object.fromEntries(Object.entries(around).filter(([path]) => path.startsWith('.github/'))), ...own };
}

/** Paths in the config are relative to the root of the repository. */
const inFolder = (survey: Survey, sub: string): Survey =>
  sub === ''
    ? survey
    : {
        ...survey,
        app: survey.app === null ? null : { ...survey.app, folder: join(sub, survey.app.folder) },
        compose: survey.compose === null ? null : { ...survey.compose, file: `${sub}/${survey.compose.file}` },
      };

const canTry = ({ app, compose }: Survey): boolean => app !== null || compose?.web != null;

function found({ app, compose, services, deployedBy, kubernetes, exampleFile }: Survey): string[] {
  const web = compose?.web ?? null;
  return [
    ...(web !== null ? [`app: service \`${visible(web.name)}\` of ${compose?.file}, port ${web.ports[0]?.host}`] : []),
    ...(app !== null
      ? [`app: \`${visible(app.run)}\`${app.folder === '' ? '' : ` in ${visible(app.folder)}`}, expected on port ${app.port}`]
      : []),
    ...(compose !== null && web === null
      ? [`${compose.file} runs only what the app depends on: ${compose.all.map(({ name }) => visible(name)).join(', ')}`]
      : []),
    ...(services !== null
      ? [
          `an existing workflow has the services ${Object.keys(services.services)
            .map((name) => visible(name))
            .join(', ')}`,
        ]
      : []),
    ...(exampleFile !== null ? [`there is no .env; ${exampleFile} shows one`] : []),
    ...(deployedBy.length > 0 ? [`deployed by ${deployedBy.join(', ')}`] : []),
    ...(kubernetes !== null ? [deployedTo(kubernetes)] : []),
  ];
}

const deployedTo = ({ file, workloads }: ClusterFacts): string =>
  `deployed to Kubernetes (${visible(file)}${workloads.length === 0 ? '' : `: ${workloads.map(({ kind, name }) => `${kind}/${name}`).join(', ')}`})`;

const startOf = ({ app, compose }: Survey): string => (compose?.web != null ? compose.file : `\`${visible(app?.run ?? '')}\``);

const question = (survey: Survey): string =>
  `Start ${startOf(survey)} here to see what it depends on${survey.exampleFile === null ? '' : `, with ${survey.exampleFile} as .env`}, and run one short scenario?`;

/** Most apps end without the variables of their `.env`. */
async function copyExample({ exampleFile }: Survey, io: Terminal): Promise<boolean> {
  if (exampleFile === null || !(await isMissing(join(io.cwd, '.env')))) return false;
  await copyFile(join(io.cwd, exampleFile), join(io.cwd, '.env'));
  io.note(`copied ${exampleFile} to .env`);
  return true;
}

/** A failure to start is shown, and the files are then written from what the repository shows. */
async function attempt(
  survey: Survey,
  root: string,
  measureMs: number,
  io: Terminal,
  signal: AbortSignal,
): Promise<{ tried: Tried | null; failed: boolean }> {
  try {
    const folder = join(root, survey.app?.folder ?? '');
    const running = await runningIn(root, signal);
    // What runs has been built; to build it again would change its files under it.
    if (survey.app !== null && running === null) await install(survey.app, folder, (line) => io.note(line), signal);
    const options = { root, env: survey.services?.env ?? {}, calmMs: measureMs, note: (line: string) => io.note(line) };
    const tried = await tryApp(survey, running, options, signal);
    io.note(`\n${discoveryText(shortened(tried.discovery), io.paintErr, Math.min(100, io.columns()))}`);
    return { tried, failed: false };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof GateFailure)) throw error;
    io.err(failureText(error, io.paintErr, io.redact));
    io.note(
      'The config is written from the files of the repository instead. Start the app by hand, and run `chaos-gate init --force --yes` again.',
    );
    return { tried: null, failed: true };
  }
}

const isMissing = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    () => true,
  );

/** Paths that do not exist are of no interest here. */
const shortened = (discovery: Discovery): Discovery => ({
  ...discovery,
  paths: discovery.paths.filter(({ status }) => status !== null && status !== 404),
});

/** What a person has to do, where the gate cannot know. */
function handOver(survey: Survey, tried: Tried | null): string[] {
  const { app, compose, kubernetes, deployedBy } = survey;
  const outside = (tried?.discovery.edges ?? []).filter(
    ({ to }) => to.host !== '127.0.0.1' && compose?.all.every(({ name }) => name !== to.host) !== false,
  );
  return [
    ...(kubernetes !== null && app === null && compose?.web == null
      ? [
          '',
          'Nothing in this repository starts the app without a cluster, so nothing was tried. The workflow runs by hand only, and says where the',
          `steps that install this version belong. ${inCluster(survey)}`,
        ]
      : []),
    ...(kubernetes !== null && app !== null
      ? ['', 'The config starts the app here, without a cluster. To disturb its pods in a cluster instead: docs/kubernetes.md.']
      : []),
    ...(outside.length > 0
      ? [
          '',
          `Connections to ${[...new Set(outside.map(({ to }) => `${visible(to.host)}:${to.port}`))].slice(0, 5).join(', ')} leave this machine. A process there is reached through a link with \`listen\` (docs/where.md).`,
        ]
      : []),
    ...(deployedBy.length > 0 && app !== null
      ? [
          '',
          `The workflow starts the app in its job. For the preview that ${deployedBy.join(', ')} deploys: docs/where.md, "A preview on a host outside".`,
        ]
      : []),
  ];
}

const inCluster = (survey: Survey): string =>
  workloadsIn(survey).length === 0
    ? 'The config has traffic faults; to disturb the pods as well, name the workloads (docs/kubernetes.md).'
    : 'The config disturbs the workloads of the manifests: check the address and the namespace, then run `chaos-gate doctor` (docs/kubernetes.md).';

const next = (asked: boolean): string =>
  [
    '',
    'next:',
    ...(asked ? [] : ['  chaos-gate init --force --yes   start the app, see what it depends on, and write the config for that']),
    '  chaos-gate validate   check the config',
    '  chaos-gate plan       show what a run would do',
    '  chaos-gate run        run the gate here, before CI does',
    '',
  ].join('\n');
