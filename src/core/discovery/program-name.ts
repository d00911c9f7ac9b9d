/** Programs that run a script: the script is what people know. */
const interpreters = /^(?:node|nodejs|bun|deno|tsx|ts-node|python[\d.]*|perl|ruby|php|java|sh|bash|dash|zsh)$/;
/** Options whose value is the next word: the script comes after it. */
const withValue = /^(?:-r|--require|--import|--loader|--experimental-loader|--env-file|-C|--conditions|-W|-X|-cp|-classpath|--class-path)$/;
/** The next word is the text of a program, not its name. */
const inline = /^(?:-e|--eval|-p|--print|-c)$/;
const longest = 60;

/**
 * The name of a process for people, from its command line: `server.js` for `node --inspect dist/server.js`. The same on every machine and in
 * every run.
 */
export function programName({ comm, args }: { readonly comm: string; readonly args: readonly string[] }): string {
  // A program that overwrites its arguments (`next-server (v15)`, `nginx: worker`) shows a single one that contains spaces.
  const first = base((args.length === 1 ? args[0]?.split(/[ :]/)[0] : args[0]) ?? '');
  const script = interpreters.test(first) ? scriptIn(args) : undefined;
  return (script ?? (first || comm.trim()) ?? '').slice(0, longest) || 'unknown';
}

function scriptIn(args: readonly string[]): string | undefined {
  if (args.some((arg) => inline.test(arg))) return undefined;
  // `python -m uvicorn`, `java -jar app.jar`
  const at = args.findIndex((arg) => arg === '-m' || arg === '-jar');
  const word =
    at > 0 ? args[at + 1] : args.find((arg, index) => index > 0 && !arg.startsWith('-') && !withValue.test(args[index - 1] ?? ''));
  return word === undefined || word === '' ? undefined : base(word);
}

const base = (path: string): string => path.split('/').at(-1) ?? path;
