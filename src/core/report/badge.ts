import type { Result } from '../model/result/result.ts';
import { type Survival, survivalOf } from '../trends/survival.ts';

const label = 'chaos gate';

/** `survives 61 of 64`. Contains no text from outside. */
const messageOf = (survival: Survival | null): string =>
  survival === null ? 'not tested' : `survives ${survival.passed} of ${survival.all}`;

type Colour = 'green' | 'amber' | 'red' | 'grey';
/** With white text all of them have a contrast of at least 4.5 to 1. */
const colours: Readonly<Record<Colour, string>> = { green: '#1a7f37', amber: '#9a6700', red: '#cf222e', grey: '#59636e' };

const colourOf = (survival: Survival | null): Colour => {
  if (survival === null) return 'grey';
  return survival.failed > 0 ? 'red' : survival.passed < survival.all ? 'amber' : 'green';
};

/** The endpoint format of shields.io, version 1; source: https://shields.io/badges/endpoint-badge. */
export function badgeJson(result: Pick<Result, 'coverage' | 'scenarios'>): string {
  const survival = survivalOf(result);
  return `${JSON.stringify({ schemaVersion: 1, label, message: messageOf(survival), color: colours[colourOf(survival)].slice(1) })}\n`;
}

const height = 20;
const padding = 7;
/** The mean width of a character of 11 px Verdana. The text is fitted to it, so another font stays inside. */
const characterWidth = 6.6;

/** A badge for a README, as SVG: one file, no script, no request. */
export function badgeSvg(result: Pick<Result, 'coverage' | 'scenarios'>): string {
  const survival = survivalOf(result);
  const message = messageOf(survival);
  const [left, right] = [widthOf(label), widthOf(message)];
  const text = (words: string, x: number): string =>
    `<text x="${x + padding}" y="14" textLength="${widthOf(words) - 2 * padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${label}: ${message}">
<title>${label}: ${message}</title>
<rect width="${left + right}" height="${height}" rx="3" fill="#24292f"/>
<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${colours[colourOf(survival)]}"/>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${text(label, 0)}
${text(message, left)}
</g>
</svg>
`;
}

const widthOf = (words: string): number => Math.round(words.length * characterWidth) + 2 * padding;
