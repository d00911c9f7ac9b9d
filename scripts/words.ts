// Shows where retired words still stand.
//   npm run words                      how many in each room, and how often each word
//   npm run words -- src/core/faults   each place below that path, with what to write instead
//   npm run words -- --lower           writes the counts as the new limits; refuses when there are more in all than before
import { readFileSync, writeFileSync } from 'node:fs';
import { countByRoom, findRetiredWords, totalOf } from './retired-words.ts';

const root = new URL('../', import.meta.url);
const limitsFile = new URL('test/walls/retired-words.json', root);
const findings = findRetiredWords(root);
const counts = countByRoom(findings);
const [wanted] = process.argv.slice(2);

if (wanted === '--lower') lower();
else if (wanted === undefined) summarize();
else
  for (const { path, word, instead, where } of findings.filter(({ path }) => path.startsWith(wanted)))
    console.log(`${path}: "${word}" (${instead}): … ${where} …`);

function lower(): void {
  const limits: Record<string, number> = JSON.parse(readFileSync(limitsFile, 'utf8'));
  if (totalOf(counts) > totalOf(limits)) {
    console.error(
      `there are ${totalOf(counts)} retired words, more than the ${totalOf(limits)} allowed: use the words that \`npm run words -- PATH\` proposes`,
    );
    process.exitCode = 1;
  } else writeFileSync(limitsFile, `${JSON.stringify(counts, null, 2)}\n`);
}

function summarize(): void {
  for (const [room, count] of Object.entries(counts)) console.log(`${String(count).padStart(5)}  ${room}`);
  console.log(`${String(findings.length).padStart(5)}  in all\n`);
  const words = countByRoom(findings.map((finding) => ({ ...finding, room: finding.word.toLowerCase() })));
  console.log(
    Object.entries(words)
      .toSorted(([, a], [, b]) => b - a)
      .map(([word, count]) => `${word} ${count}`)
      .join(', '),
  );
}
