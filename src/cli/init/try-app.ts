import { wordsOf } from '../../core/command/words.ts';
import type { Look } from '../../core/discovery/looks.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { visible } from '../../core/report/wording/visible.ts';
import type { ProcessTarget } from '../../core/targets/process.ts';
import type { Subject } from '../../world/discovery/discover.ts';
import { lookDuring } from '../../world/discovery/looking.ts';
import { request } from '../../world/discovery/request.ts';
import type { RunningApp } from '../../world/discovery/running-in.ts';
import { startApp } from '../../world/discovery/started-app.ts';
import type { App } from './app.ts';
import type { Tried } from './findings.ts';
import { seenAt, type TryOptions } from './seen-at.ts';
import type { Survey } from './survey.ts';

const startLimitMs = 90_000;

/**
 * Takes the app that runs already, starts it if none does, looks at it, measures it while nothing is disturbed, and stops what it started.
 * @param running what runs in the folder
 * @throws GateFailure when it cannot be started, or does not serve HTTP
 */
export async function tryApp(survey: Survey, running: RunningApp | null, options: TryOptions, signal: AbortSignal): Promise<Tried> {
  const { app, compose } = survey;
  if (compose?.web != null) {
    const { tryCompose } = await import('./try-compose.ts');
    return tryCompose(survey, compose, options, signal);
  }
  if (running !== null) {
    options.note(`\`${visible(running.name)}\` of this folder runs already and listens on ${running.ports.join(', ')}`);
    return look({ roots: [running.root], ports: running.ports, expected: app?.port, looks: [], wasRunning: true }, survey, options, signal);
  }
  if (app === null)
    throw new GateFailure('TARGET_UNAVAILABLE', 'the files do not show how the app is started', {
      hint: 'start it, and run `chaos-gate init` again',
    });
  options.note(`starting \`${visible(app.run)}\`…`);
  const started = await startApp(targetOf(app, options.env), options.root);
  try {
    const watched = () => ({ roots: [started.root], containers: [] });
    const seen = await lookDuring(watched, (limit) => started.untilListening([app.port], startLimitMs, limit), signal);
    return await look(
      { roots: [started.root], ports: seen.of, expected: app.port, looks: seen.looks, wasRunning: false },
      survey,
      options,
      signal,
    );
  } finally {
    await started.stop();
  }
}

const targetOf = (app: App, env: Readonly<Record<string, string>>): ProcessTarget => ({
  kind: 'process',
  name: 'app',
  run: wordsOf(app.run) ?? [app.run],
  ...(app.folder !== '' && { cwd: app.folder }),
  env: { PORT: `${app.port}`, ...env },
  port: app.port,
  readyTimeoutMs: startLimitMs,
});

interface Found extends Pick<Subject, 'roots'> {
  readonly ports: readonly number[];
  readonly expected: number | undefined;
  readonly looks: readonly Look[];
  readonly wasRunning: boolean;
}

async function look(
  { roots, ports, expected, looks, wasRunning }: Found,
  survey: Survey,
  options: TryOptions,
  signal: AbortSignal,
): Promise<Tried> {
  const port = await httpPort(ports, expected, signal);
  if (port === null)
    throw new GateFailure('TARGET_NOT_READY', `it listens on ${ports.join(', ')}, and no HTTP is served there`, {
      hint: 'which port do users reach?',
    });
  const subject: Subject = {
    roots,
    members: [],
    http: { host: 'localhost', port },
    paths: survey.paths,
    folder: options.root,
    links: [],
    looks,
  };
  return seenAt(subject, port, wasRunning, options, signal);
}

/** The expected port if HTTP is served there, else the first that serves it. */
async function httpPort(ports: readonly number[], expected: number | undefined, signal: AbortSignal): Promise<number | null> {
  const ordered = [...ports].sort((a, b) => Number(b === expected) - Number(a === expected) || a - b);
  for (const port of ordered) if ((await request('localhost', port, '/', signal)).status !== null) return port;
  return null;
}
