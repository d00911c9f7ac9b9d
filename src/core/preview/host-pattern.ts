import { canonicalHost, hostAddress } from '../address/host-address.ts';

/** Top levels below which everybody registers a domain: a star before them would allow them all. */
const sharedLevels = /^(co|com|net|org|gov|edu|ac|ne|or|go)\.[a-z]{2}$/;

/** What is wrong with a pattern of hosts (`pr-7.example.org`, `*.vercel.app`, `shop-git-*.vercel.app`, `203.0.113.7`); null: nothing. */
export function hostPatternComplaint(pattern: string): string | null {
  if (pattern.length > 253 || canonicalHost(pattern.replaceAll('*', 'x')) === null || /[:/?#@\s]/.test(pattern.replace(/^\[.*\]$/, '')))
    return 'expected a host without scheme, port and path';
  if (!pattern.includes('*')) return null;
  const fixed = fixedLabels(pattern);
  if (fixed.length < 2 || sharedLevels.test(fixed.join('.').toLowerCase()))
    return 'a `*` needs a domain of yours or of your host after it: `*.vercel.app`';
  return null;
}

/** The labels after the last that has a star. */
function fixedLabels(pattern: string): readonly string[] {
  const labels = pattern.replace(/\.$/, '').split('.');
  return labels.slice(labels.findLastIndex((label) => label.includes('*')) + 1);
}

/** A `*` stands for one or more characters of one label. */
export function matchesHost(pattern: string, host: string): boolean {
  const name = canonicalHost(host);
  if (name === null) return false;
  if (!pattern.includes('*')) return canonicalHost(pattern) === name;
  if (hostAddress(host) !== null) return false;
  const labels = pattern.toLowerCase().replace(/\.$/, '').split('.');
  const parts = name.split('.');
  return labels.length === parts.length && labels.every((label, index) => matchesLabel(label, parts[index] ?? ''));
}

/** Greedy from left to right, without a regular expression made of text from outside. */
function matchesLabel(pattern: string, label: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return pattern === label;
  if (!label.startsWith(first) || !label.endsWith(last) || label.length < pattern.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = label.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + 1 <= label.length - last.length;
}
