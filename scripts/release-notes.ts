// Prints the notes of a release, taken from CHANGELOG.md: node scripts/release-notes.ts 0.2.0
// Ends with exit code 1 when package.json has another version, when the tag exists, or when the changelog has no such section.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { releaseNotes } from './changelog.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const [version = ''] = process.argv.slice(2);
const { version: ours }: { version: string } = JSON.parse(read('package.json'));
const tags = execFileSync('git', ['tag', '--list', `v${version}`], { encoding: 'utf8' }).trim();

try {
  if (version !== ours) throw new RangeError(`package.json has the version ${ours}, not ${version}: change it first`);
  if (tags !== '') throw new RangeError(`the tag v${version} exists: raise the version in package.json`);
  console.log(releaseNotes(read('CHANGELOG.md'), version));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
