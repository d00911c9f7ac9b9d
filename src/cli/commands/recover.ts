import { exitCodes } from '../../core/model/result/outcome.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { commandLine } from '../../core/report/wording/command-line.ts';
import { visible } from '../../core/report/wording/visible.ts';
import type { Recovered } from '../../world/recover/recover.ts';
import type { Command } from '../args/command.ts';
import { outputOptions } from '../args/options.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Removes the faults that crashed runs left in place. */
export const recover: Command = {
  name: 'recover',
  summary: 'remove faults left by a run that crashed',
  usage: '[JOURNAL] [OPTIONS]',
  positionals: 1,
  options: {
    trust: { description: 'trust a JOURNAL from elsewhere: recovery runs the commands that it names' },
    namespace: { value: 'NAME', description: 'remove what runs have left in this namespace of a cluster' },
    context: { value: 'NAME', description: 'the context for --namespace (default: the current one)' },
    ...outputOptions,
  },
  async run({ positionals: [journal], switches, values }, io, signal) {
    const { requireLinux } = await import('../../world/process/platform.ts');
    requireLinux();
    const { resolve } = await import('node:path');
    const { recoverJournal } = await import('../../world/recover/recover.ts');
    const { recoverAll } = await import('../../world/recover/sweep.ts');
    const { redactData } = await import('../../core/secrets/redact-data.ts');
    const { journalSecrets } = await import('../../core/secrets/run-secrets.ts');
    const { safeJson } = await import('../../core/stdout/safe-json.ts');
    const { stateDirOf } = await import('../../world/journal/state-dir.ts');
    const stateDir = stateDirOf(io.env);
    const one = async (path: string) => {
      const home = await isAtHome(path, stateDir);
      if (switches.has('trust')) return recoverJournal(path, { by: 'recover', trusted: await trustedEvents(path, home) }, signal);
      await (home ? checkHome(stateDir) : refuseElsewhere(path));
      return recoverJournal(path, { by: 'recover' }, signal);
    };
    const at = await namespaceIn(values, journal);
    const found =
      at !== null
        ? [await (await import('../../world/recover/recover-namespace.ts')).recoverNamespace(at, signal)]
        : journal === undefined
          ? await recoverAll(stateDir, signal)
          : [await one(resolve(io.cwd, journal))];
    const variables = found.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'run.started' ? (event.variables ?? []) : [])),
    );
    io.hide(journalSecrets(variables, io.env));
    const all = redactData(found, io.redact);
    if (switches.has('json')) io.out(safeJson(all.map(({ events: _, ...rest }) => rest)));
    else io.out(recoveredText(all, io));
    return all.some(({ failed }) => failed > 0) ? exitCodes.unrestored : exitCodes.passed;
  },
};

/** The namespace to recover; `null`: journals are. @throws GateFailure USAGE */
async function namespaceIn(
  { context, namespace }: Readonly<Record<string, string>>,
  journal: string | undefined,
): Promise<{ readonly context?: string; readonly namespace: string } | null> {
  if (context === undefined && namespace === undefined) return null;
  const { GateFailure } = await import('../../core/model/failure.ts');
  const { namespaceName } = await import('../../core/kubernetes/namespace.ts');
  if (journal !== undefined) throw new GateFailure('USAGE', 'give either a journal or `--namespace`');
  if (namespace === undefined) throw new GateFailure('USAGE', '`--context` needs `--namespace`: only one namespace is recovered');
  if (!namespaceName.test(namespace)) throw new GateFailure('USAGE', '`--namespace` is not the name of a namespace, for example `pr-7`');
  return { ...(context !== undefined && { context }), namespace };
}

/** Whether the journal is in the state folder, where the runs of this user write. */
async function isAtHome(path: string, stateDir: string): Promise<boolean> {
  const { realpath } = await import('node:fs/promises');
  const { dirname } = await import('node:path');
  const [there, home] = await Promise.all([dirname(path), stateDir].map((folder) => realpath(folder).catch(() => folder)));
  return there === home;
}

async function checkHome(stateDir: string): Promise<void> {
  const { checkStateDir } = await import('../../world/journal/state-dir.ts');
  await checkStateDir(stateDir);
}

/** Refuses a journal from any other folder. It may come from an artifact, a branch or another user. */
async function refuseElsewhere(path: string): Promise<never> {
  const { untrusted } = await import('../../world/journal/read.ts');
  throw untrusted(path, 'is not in the state folder of this user');
}

/**
 * Reads a journal that the user trusts: once, so that what is carried out is what was checked, even if the file is replaced meanwhile. A
 * journal from elsewhere may be the copy in `report-dir`.
 */
async function trustedEvents(path: string, home: boolean): Promise<RunEvent[]> {
  const { readJournal } = await import('../../world/journal/read.ts');
  const events = await readJournal(path, true);
  if (!home) await refuseMasked(events, path);
  return events;
}

/** Refuses a journal with masked secrets. A command that needs one of them would do something else. */
async function refuseMasked(events: readonly RunEvent[], path: string): Promise<void> {
  const { pendingUndos } = await import('../../core/evidence/pending-undos.ts');
  const { GateFailure } = await import('../../core/model/failure.ts');
  const { mask } = await import('../../core/secrets/redactor.ts');
  const masked = pendingUndos(events).filter((undo) => JSON.stringify(undo).includes(mask));
  if (masked.length === 0) return;
  const targets = [...new Set(masked.map(({ target }) => target))].map((name) => JSON.stringify(name)).join(', ');
  throw new GateFailure(
    'JOURNAL_MASKED',
    `the journal ${path} is a copy from a report: secrets in it are replaced by ${mask}, including those in the commands that remove the faults of ${targets}. Nothing was run`,
    {
      hint: `Run \`chaos-gate recover\` without a file, on the machine of the run and as its user: the journal in the state folder has the secrets. If it no longer exists, run the commands by hand with the secrets in place of ${mask}.`,
    },
  );
}

function recoveredText(all: readonly Recovered[], io: Terminal): string {
  const undone = all.reduce((sum, one) => sum + one.undone, 0);
  const left = all.flatMap(({ unrestored }) => unrestored);
  if (undone + left.length === 0) return 'Nothing to recover: no crashed run has left a fault in place.\n';
  const lines = [
    `${io.paint('green', `${undone} removed`)}${left.length === 0 ? '' : `, ${io.paint('red', `${left.length} could not be removed`)}`}`,
    ...left.flatMap(({ target, kind, reason, commands }) => [
      `  ${visible(target)} (${kind}): ${visible(reason)}`,
      ...commands.map((words) => `    by hand: ${visible(commandLine(words), 1000)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
