/** What the name of a deployment's environment says; `unknown`: nothing. */
export type EnvironmentKind = 'production' | 'preview' | 'unknown';

const strongWords = new Set(['production', 'prod', 'prd']);
const productionWords = new Set([...strongWords, 'live']);
const previewWords = new Set(
  'preview previews pr prs pull mr review staging stage stg dev development test testing qa uat sandbox ephemeral'.split(' '),
);
/** `pr-7`, `pull request #7`: a number after one of these words names a pull request. Letters that end another word (`a0mr-0`) do not. */
const numbered = /(?<![\p{L}\p{N}])(?:pr|pull|mr|review|preview|request)[^\p{L}\p{N}]*\p{N}/iu;
/** `pre-production`, `non-prod`: what is not production. */
const negations = new Set(['pre', 'non', 'not', 'no', 'un', 'near']);
/** Words next to the environment's word that say nothing about it. */
const fillers = new Set(['environment', 'env', 'deployment', 'deploy', 'deploys', 'app', 'site', 'request', 'the', 'to', 'deployed']);

/**
 * What the name of an environment says, as the providers write it: `production`, `shop / production` (Railway), `shop-production` (Heroku),
 * `Production – shop` (Vercel), `shop (Production)` and `main (Production)` (Cloudflare Pages), `main - shop` (Render), `deploy-preview-7` (Netlify).
 * Only whole words count: `products`, `livestream` and `reproduction` say nothing.
 *
 * @param transient GitHub's `transient_environment`: it will be deleted some day
 */
export function environmentKind(name: string, transient = false): EnvironmentKind {
  const whole = name.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const outcome = decidingPart(whole);
  return outcome === 'unknown' ? kindOfWords(whole, transient) : outcome;
}

/** Vercel writes the environment, an en dash and the project: `Preview – production` is a preview of a project of that name. */
const vercelPreview = /^Preview \u2013 [^\u2013]+$/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];

/** What the parts say that are an environment and nothing else; the others are names of projects and branches. */
function decidingPart(name: string): EnvironmentKind {
  const [, outside = '', inside = ''] = /^(.*?)[([]([^()[\]]*)[)\]]\s*$/s.exec(name) ?? [];
  if (inside !== '') return firstKnown([inside, outside]);
  const dashed = name.split(/\s+[–—|:-]+\s+|:\s+|[–—|]/);
  if (dashed.length > 1) return kindOfDashed(name, dashed);
  const slashed = name.split(/[/\\]/);
  return slashed.length > 1 ? firstKnown(slashed.toReversed()) : 'unknown';
}

/** `qa - production` may be either, and only what is provably a preview may be disturbed: `production` decides wherever it stands. */
function kindOfDashed(name: string, parts: readonly string[]): EnvironmentKind {
  const kinds = parts.map(kindOfPart);
  if (!kinds.includes('production')) return kinds.includes('preview') ? 'preview' : 'unknown';
  // `PR #12 - live` is pull request 12 of a project called live.
  const isProject = !wordsOf(name).some((word) => strongWords.has(word)) && parts.some((part) => numbered.test(part));
  return vercelPreview.test(name) || isProject ? 'preview' : 'production';
}

const firstKnown = (parts: readonly string[]): EnvironmentKind => parts.map(kindOfPart).find((kind) => kind !== 'unknown') ?? 'unknown';

/** The kind of a part in which no other words stand. */
function kindOfPart(part: string): EnvironmentKind {
  const words = wordsOf(part).filter((word) => !fillers.has(word) && !/^\p{N}/u.test(word));
  if (words.length === 0) return 'unknown';
  if (words.every((word) => productionWords.has(word))) return 'production';
  return words.every((word) => previewWords.has(word)) ? 'preview' : 'unknown';
}

function kindOfWords(text: string, transient: boolean): EnvironmentKind {
  const all = wordsOf(text);
  const words = all.filter((word, index) => !(productionWords.has(word) && negations.has(all[index - 1] ?? '')));
  const named = words.filter((word) => !/^\p{N}/u.test(word));
  const last = named.findLastIndex((word) => productionWords.has(word));
  const isPreview = transient || named.some((word) => previewWords.has(word));
  if (last < 0) return isPreview || words.length < all.length ? 'preview' : 'unknown';
  if (named.every((word) => productionWords.has(word)) || last === named.length - 1) return 'production';
  if (transient || numbered.test(text)) return 'preview';
  // `production-preview`, `live-chat-preview`: the environment's own word stands at the end; before a project's name `live` alone is too weak a word.
  if (named.slice(last + 1).some((word) => previewWords.has(word))) return 'preview';
  return !named.some((word) => strongWords.has(word)) && previewWords.has(named[0] ?? '') ? 'preview' : 'production';
}

/** Is a part of the name a branch of this name (Render: `main - shop`)? */
export const namesBranch = (name: string, branch: string): boolean =>
  name.split(/\s+[–—|:-]+\s+|[()[\]/]/).some((part) => part.trim().toLowerCase() === branch.toLowerCase());
