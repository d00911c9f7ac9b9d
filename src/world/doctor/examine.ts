import { randomUUID } from 'node:crypto';
import { endpointText } from '../../core/address/endpoint.ts';
import { isSameEnd } from '../../core/address/same-end.ts';
import { addressOfCheck } from '../../core/checks/address-of-check.ts';
import type { Examination, ExaminedCheck, ExaminedTarget, Obstacle } from '../../core/doctor/examination.ts';
import { faults } from '../../core/faults/catalog.ts';
import type { CheckSpec } from '../../core/model/config/check-spec.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { Target } from '../../core/model/config/target.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { kindOf } from '../../core/targets/catalog.ts';
import { previewTarget } from '../../core/targets/preview.ts';
import { composeProjectName } from '../containers/compose-project.ts';
import { isOwnRootless } from '../containers/rootless.ts';
import { engineSocket } from '../containers/socket.ts';
import { driverKindOf } from '../drivers/catalog.ts';
import type { DriverContext } from '../drivers/driver-context.ts';
import { failureOf } from '../drivers/examined.ts';
import { probeAddress } from '../link/probe-address.ts';
import { probeOf } from '../probes/catalog.ts';
import { helperMark } from '../process/helper.ts';
import { canMakeHelpers } from '../reach/helper.ts';
import { rights, type Way, wayFor } from '../reach/rights.ts';
import { within } from '../within.ts';
import { effectOn } from './effect-on.ts';
import { grantsFor } from './grants.ts';

export interface ExamineOptions {
  readonly config: Config;
  /** Absolute. */
  readonly workspace: string;
  /** Why no request may be sent to the preview; `null`: it may be. */
  readonly refused: GateFailure | null;
}

const targetMs = 60_000;
const connectMs = 3_000;

/** Looks what this machine can do of what a config asks for. Injects nothing, starts nothing, and changes nothing. */
export async function examine({ config, workspace, refused }: ExamineOptions, signal: AbortSignal): Promise<Examination> {
  const way = await wayIn(signal);
  const context = contextOf(config, workspace);
  const targets: ExaminedTarget[] = [];
  const struck = config.faults.some(({ on }) => on.includes(previewTarget.name));
  for (const target of [...config.targets, ...(struck ? [previewTarget] : [])])
    targets.push(await examineTarget(target, config, context, signal));
  const checks = await Promise.all(config.checks.map((check) => examineCheck(check, { config, refused }, context, signal)));
  return {
    way: way instanceof GateFailure ? null : way,
    wayObstacle: way instanceof GateFailure ? obstacleOf(way) : null,
    targets,
    checks,
    grants: grantsFor(config),
  };
}

/** The way in to the networks of containers. */
async function wayIn(signal: AbortSignal): Promise<Way | GateFailure> {
  const isOwn = await engineSocket().then(
    (socket) => isOwnRootless(socket, signal),
    () => false,
  );
  if (isOwn) return 'user-namespace';
  const direct = await wayFor(rights.network, signal);
  return direct instanceof GateFailure && (await canMakeHelpers(signal)) ? 'helper' : direct;
}

const obstacleOf = ({ code, message, hint }: GateFailure): Obstacle => ({ code, says: message, hint: hint ?? null });

/** Every fault that the target takes, with the parameters of the config or the usual ones. */
async function examineTarget(target: Target, config: Config, context: DriverContext, signal: AbortSignal): Promise<ExaminedTarget> {
  const all = faults.flatMap((fault) => effectOn(target, fault, config) ?? []);
  const effects = all.map(({ effect }) => effect);
  try {
    const { found, failures } = await within(targetMs, signal, (limit) => driverKindOf(target).examine(target, effects, context, limit));
    return {
      target: target.name,
      found,
      obstacle: null,
      faults: all.map(({ effect, listed }, n) => ({
        fault: effect.kind,
        listed,
        obstacle: failures[n] == null ? null : obstacleOf(failures[n]),
      })),
    };
  } catch (error) {
    signal.throwIfAborted();
    const failure = await failureOf(() => Promise.reject(error));
    return { target: target.name, found: null, obstacle: failure === null ? null : obstacleOf(failure), faults: [] };
  }
}

/** A preview, or another server, that accepts connections: more shows only in the baseline. */
async function examineCheck(
  check: CheckSpec,
  { config, refused }: Pick<ExamineOptions, 'config' | 'refused'>,
  { runId }: DriverContext,
  signal: AbortSignal,
): Promise<ExaminedCheck> {
  const { name } = check;
  const examine = probeOf(check.kind).examine?.bind(null, check.params, { mark: helperMark(runId) });
  if (examine !== undefined)
    return refused === null
      ? examineByProbe(name, examine, signal)
      : { check: name, found: 'not looked at', obstacle: obstacleOf(refused) };
  const address = addressOfCheck(check, config.preview);
  if (address === null) return { check: name, found: 'it runs a command, which the run tries first', obstacle: null };
  const at = endpointText(address);
  if (refused !== null) return { check: name, found: at, obstacle: obstacleOf(refused) };
  const outcome = await probeAddress(address, connectMs, signal);
  if (outcome === 'connected') return { check: name, found: `${at} accepts connections`, obstacle: null };
  if (isStarted(config, (target) => isSameEndAs(target, address)))
    return { check: name, found: `${at}, which the gate starts`, obstacle: null };
  return {
    check: name,
    found: at,
    obstacle: {
      code: null,
      says: `nothing accepts connections at ${at} (${outcome})`,
      hint: 'start the preview before the gate, or let the gate start it (`process: { run: … }`, `preview: { compose: … }`)',
    },
  };
}

async function examineByProbe(
  check: string,
  examine: (signal: AbortSignal) => Promise<string>,
  signal: AbortSignal,
): Promise<ExaminedCheck> {
  let found = 'not found';
  const failure = await failureOf(async () => {
    found = await within(targetMs, signal, examine);
  });
  signal.throwIfAborted();
  return { check, found, obstacle: failure === null ? null : obstacleOf(failure) };
}

const isStarted = ({ compose, targets }: Config, isAt: (target: Target) => boolean): boolean =>
  compose !== undefined || targets.some((target) => kindOf(target).startedByGate(target) && isAt(target));

function isSameEndAs(target: Target, address: Parameters<typeof isSameEnd>[0]): boolean {
  const listens = kindOf(target).listensOn(target);
  return listens !== null && isSameEnd(listens, address);
}

/** What drivers get, without a keeper and a journal: an examination needs neither. */
function contextOf(config: Config, workspace: string): DriverContext {
  const runId = `doctor-${randomUUID()}`;
  const never = (): Promise<never> => Promise.reject(new GateFailure('KEEPER_LOST', 'an examination has no keeper'));
  return {
    // Drivers only read whether it lives.
    keeper: {
      pid: process.pid,
      booted: Promise.resolve(),
      ask: never,
      leaveRunning: () => undefined,
      close: async () => undefined,
      lost: new AbortController().signal,
    },
    preview: config.preview,
    targets: config.targets,
    checked: config.checks.flatMap((check) => addressOfCheck(check, config.preview) ?? []),
    separatesRequests: () => false,
    previewHeaders: config.previewHeaders,
    clients: () => [],
    workspace,
    logDir: workspace,
    runId,
    ...(config.compose !== undefined && { composeProject: composeProjectName(runId) }),
    recordUndo: never,
    settleUndo: never,
    note: async () => undefined,
  };
}
