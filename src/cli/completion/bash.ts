import type { Completed, Values } from './completed.ts';

/**
 * The completion script for bash 3.2 or later. It holds every word that it can suggest and starts no program. What was typed is only ever compared, and
 * names of files are left to bash, which quotes them.
 */
export const bashScript = (
  commands: readonly Completed[],
): string => `# Completion for chaos-gate in bash. To load it now: source <(chaos-gate completion bash)
_chaos_gate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" option="\${COMP_WORDS[COMP_CWORD - 1]}" words='' word
  # Bash takes \`--option=value\` for three words.
  if [ "$current" = '=' ]; then current=''; elif [ "$option" = '=' ]; then option="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}'
  else
    case "\${COMP_WORDS[1]} $option" in
${commands.flatMap(optionCases).join('\n')}
      *)
        case "\${COMP_WORDS[1]} $current" in
${commands.flatMap(wordCases).join('\n')}
        esac
        ;;
    esac
  fi
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$current")
}
complete -o default -F _chaos_gate chaos-gate
`;

/** The values of options. Without a suggestion, bash offers files. */
const optionCases = ({ name, options }: Completed): string[] =>
  options.flatMap((option) => (option.values === null ? [] : [`      '${name} --${option.name}') ${suggestion(option.values)} ;;`]));

const wordCases = ({ name, options, argument }: Completed): string[] => [
  `          '${name} -'*) words='${options.map((option) => `--${option.name}`).join(' ')}' ;;`,
  ...(argument === 'files' ? [] : [`          '${name} '*) ${suggestion(argument)} ;;`]),
];

const suggestion = (values: Values): string => (values === 'files' ? '' : `words='${values.join(' ')}'`);
