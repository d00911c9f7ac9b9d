import type { Command } from './args/command.ts';
import { checks } from './commands/checks.ts';
import { completion } from './commands/completion.ts';
import { demo } from './commands/demo.ts';
import { demoDependency } from './commands/demo-dependency.ts';
import { demoService } from './commands/demo-service.ts';
import { discover } from './commands/discover.ts';
import { doctor } from './commands/doctor.ts';
import { faults } from './commands/faults.ts';
import { importExperiment } from './commands/import.ts';
import { init } from './commands/init.ts';
import { merge } from './commands/merge.ts';
import { openReport } from './commands/open.ts';
import { plan } from './commands/plan.ts';
import { recover } from './commands/recover.ts';
import { replay } from './commands/replay.ts';
import { report } from './commands/report.ts';
import { run } from './commands/run.ts';
import { validate } from './commands/validate.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  run,
  plan,
  replay,
  recover,
  validate,
  init,
  discover,
  doctor,
  report,
  merge,
  importExperiment,
  openReport,
  faults,
  checks,
  completion(() => commands),
  demo,
  demoService,
  demoDependency,
];
