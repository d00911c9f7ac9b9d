import type { Interaction } from '../../model/result/lesson.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';

/** `each of them alone was survived`; null where they do not need each other. */
export function togetherWords({ alone, together }: Interaction): Phrase | null {
  if (!together) return null;
  return alone.every(({ outcome }) => outcome === 'passed')
    ? say`${alone.length === 2 ? 'each of the two' : 'each of them'} alone was survived`
    : say`none of them alone breaks this`;
}

/** Whatever was learned, for a log. */
export function interactionWords(interaction: Interaction): Phrase {
  const does = interaction.alone.filter(({ outcome }) => outcome === 'failed').map(({ fault }) => code(fault));
  const together = togetherWords(interaction);
  if (together !== null) return say`only together: ${together}`;
  if (does.length === 0) return say`it could not be told what each fault does alone`;
  return say`${listed(does)} ${does.length === 1 ? 'breaks' : 'break'} it alone`;
}
