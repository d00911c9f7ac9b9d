import type { Completed, Values } from './completed.ts';

/** The completion script for zsh. It can be sourced, or saved as `_chaos-gate` in a folder of `fpath`. */
export const zshScript = (commands: readonly Completed[]): string => `#compdef chaos-gate
# Completion for chaos-gate in zsh. To load it now: source <(chaos-gate completion zsh)
_chaos_gate() {
  local -a found
  local command="$words[2]" option="$words[CURRENT-1]" current="$words[CURRENT]"
  if (( CURRENT == 2 )); then
    found=(${commands.map(({ name, summary }) => described(name, summary)).join(' ')})
    _describe command found
    return
  fi
  if [[ "$current" == --*=* ]]; then
    option="\${current%%=*}"
    compset -P '*='
  fi
  case "$command $option" in
${commands.flatMap(optionCases).join('\n')}
  esac
  case "$command $current" in
${commands.flatMap(wordCases).join('\n')}
  esac
}
if [[ "$funcstack[1]" == _chaos-gate ]]; then _chaos_gate; else compdef _chaos_gate chaos-gate; fi
`;

const optionCases = ({ name, options }: Completed): string[] =>
  options.flatMap((option) => (option.values === null ? [] : [`    ('${name} --${option.name}') ${suggestion(option.values)}; return ;;`]));

const wordCases = ({ name, options, argument }: Completed): string[] => [
  `    ('${name} -'*) found=(${options.map((option) => described(`--${option.name}`, option.description)).join(' ')}); _describe option found ;;`,
  `    ('${name} '*) ${suggestion(argument)} ;;`,
];

const suggestion = (values: Values): string => {
  if (values === 'files') return '_files';
  return values.length === 0 ? '_message value' : `compadd -- ${values.join(' ')}`;
};

/** An entry of a list for `_describe`, where a colon ends the name. A quote cannot stand between single quotes. */
const described = (name: string, description: string): string =>
  `'${`${name}:${description.replaceAll(':', '\\:')}`.replaceAll("'", "'\\''")}'`;
