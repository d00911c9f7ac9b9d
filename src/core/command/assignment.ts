/** What a shell would take for a variable: `PORT=3000 node server.js`. */
const assignment = /^[A-Za-z_]\w*=/;

/** Why words that begin so are no command; undefined where they do not. */
export const assignmentIn = ([first = '']: readonly string[]): string | undefined =>
  assignment.test(first)
    ? `\`${first.slice(0, 60).replaceAll('`', "'")}\` is no program, and no shell reads this; write it under \`env\`, or put the program \`env\` before it`
    : undefined;
