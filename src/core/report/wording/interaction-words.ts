import type { Interaction } from '../../model/result/lesson.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';

/** `with each of them alone it passes`; null if one of them is enough. */
export function togetherWords({ alone, together }: Interaction): Phrase | null {
  if (!together) return null;
  return alone.every(({ outcome }) => outcome === 'passed')
    ? say`with each of the ${alone.length === 2 ? 'two' : 'faults'} alone it passes`
    : say`no single fault is enough`;
}

/** The result of running each fault alone, for a log. */
export function interactionWords(interaction: Interaction): Phrase {
  const does = interaction.alone.filter(({ outcome }) => outcome === 'failed').map(({ fault }) => code(fault));
  const together = togetherWords(interaction);
  if (together !== null) return say`only together: ${together}`;
  if (does.length === 0) return say`the effect of each fault alone is not known`;
  return say`${listed(does)} alone ${does.length === 1 ? 'is' : 'are each'} enough`;
}
