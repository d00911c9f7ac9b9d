import type { Completed, CompletedOption, Values } from './completed.ts';

/** The completion script for fish 3. */
export const fishScript = (commands: readonly Completed[]): string =>
  `${[
    '# Completion for chaos-gate in fish. To load it now: chaos-gate completion fish | source',
    'complete -c chaos-gate -f',
    ...commands.map(({ name, summary }) => `complete -c chaos-gate -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`),
    ...commands.flatMap(after),
  ].join('\n')}\n`;

function after({ name, options, argument }: Completed): string[] {
  const line = `complete -c chaos-gate -n '__fish_seen_subcommand_from ${name}'`;
  return [
    ...(argument.length === 0 ? [] : [`${line} ${suggestion(argument)}`]),
    ...options.map((option) => `${line} -l ${option.name}${takes(option)} -d ${quoted(option.description)}`),
  ];
}

const takes = ({ values }: CompletedOption): string => {
  if (values === null) return '';
  return ` -r ${values.length === 0 ? '' : suggestion(values)}`.trimEnd();
};

const suggestion = (values: Values): string => (values === 'files' ? '-F' : `-f -a '${values.join(' ')}'`);

/** In single quotes fish reads a backslash before a quote or a backslash. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
