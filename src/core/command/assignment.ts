/** In a shell, this would set a variable: `PORT=3000 node server.js`. */
const assignment = /^[A-Za-z_]\w*=/;

/** Why these words are not a command; `undefined`: their first word is not an assignment. */
export const assignmentIn = ([first = '']: readonly string[]): string | undefined =>
  assignment.test(first)
    ? `\`${first.slice(0, 60).replaceAll('`', "'")}\` is not a program, and no shell reads this; write it under \`env\`, or put the program \`env\` before it`
    : undefined;
