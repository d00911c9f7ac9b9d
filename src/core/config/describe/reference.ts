import { checks } from '../../checks/catalog.ts';
import { faults } from '../../faults/catalog.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { checkSections } from './checks.ts';
import { configKeys } from './config-keys.ts';
import { exampleTargets } from './example-targets.ts';
import { exits } from './exits.ts';
import { faultSections, matrix } from './faults.ts';
import { problemTable } from './problems.ts';
import { quantities } from './quantities.ts';
import { yaml } from './table.ts';
import { targetSections } from './targets.ts';

/** The text of docs/reference.md, generated from the catalogs. */
export const reference = (): string =>
  [
    '# Reference',
    'Written by `npm run generate` from the catalogs in `src/`; a test fails when it is stale. [docs/schema.json](schema.json) describes the same for editors.',
    '## The config',
    'YAML 1.2 or JSON, at most 256 KiB. The gate looks for `.github/chaos.yml`, `.github/chaos.yaml`, `.github/chaos.json`, `chaos.yml`, `chaos.json` and `chaos-gate.json`, and takes the first that exists. All errors are reported together, with line and column. Top-level keys that begin with `x-` are yours, and `$schema` is for editors.',
    configKeys(),
    '## Variables',
    variables,
    '## Quantities',
    quantities(),
    '## Targets',
    `${targetKinds.length} kinds. Their keys are in the tables of \`targets.<name>\`. The gate disturbs only what the config names here, and the preview.`,
    targetSections(),
    '## Checks',
    `${checks.length} kinds. Their keys are in the tables of \`checks[]\`.`,
    checkSections(),
    '## Faults',
    `${faults.length} kinds. Each takes \`on\`, \`weight\` and a duration (\`lasts\`; for faults that are over immediately \`watch\`), and the parameters in its table. The examples use these targets, and \`preview\`:`,
    yaml(exampleTargets.trimEnd()),
    'A scenario counts only when its fault was *observed*: something other than the injector saw it in effect. Otherwise the scenario is `inconclusive`.',
    faultSections(),
    '## Which fault on which target',
    matrix(),
    '## How targets are started',
    'Links are opened first. Then processes with `run` are started in the order of the config, each when the previous one is ready: list a process before those that need it. If one ends before the first fault, the run ends with `error`, its exit code and its last output. The gate stops the processes in the reverse order.',
    '## Exit codes',
    exits(),
    '## Problems with a config',
    problemTable(),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');

const variables = [
  `In values (never in keys), \`\${NAME}\` stands for a variable of the environment, and \`\${NAME:-default}\` for \`default\` if it is not set or empty; \`$\${\` stands for \`\${\`.`,
  'A variable that is not set and has no default is an error. `INPUT_*`, `STATE_*`, `ACTIONS_*`, `GITHUB_TOKEN` and `GH_TOKEN` are never available. Messages name variables and never show their values.',
].join('\n');
