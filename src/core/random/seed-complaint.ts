/** May be a branch name, `refs/heads/main`. Contains nothing special for a shell or markdown. */
const seedLike = /^[A-Za-z0-9][\w.:/-]{0,99}$/;
const unrepeatable = /^(random|rand|now|time)$/i;

/** Why a text is not a valid seed, as the end of a sentence; `null`: it is valid. */
export function seedComplaint(text: string): string | null {
  if (unrepeatable.test(text)) return 'could not be repeated; write `auto`: each new commit then has a seed of its own';
  return seedLike.test(text) ? null : 'is not a seed; write `auto`, or 1 to 100 letters, digits, `.`, `_`, `:`, `/` and `-`';
}
