/** Folders of a repository in which Python and Node keep its programs. */
export const ownPrograms = ['.venv/bin', 'venv/bin', 'node_modules/.bin'] as const;
