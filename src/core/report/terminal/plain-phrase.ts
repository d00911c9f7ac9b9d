import type { Inline, Phrase } from '../document/phrase.ts';
import { visible } from '../wording/visible.ts';

/** A phrase as plain text in which nothing controls a terminal; `limit` bounds each leaf. */
export const plainPhrase = (phrase: Phrase, limit = 120): string => phrase.map((node) => plain(node, limit)).join('');

function plain(node: Inline, limit: number): string {
  switch (node.kind) {
    case 'text':
      return visible(node.text, 600);
    case 'code':
      return visible(node.text, limit);
    case 'strong':
    case 'small':
      return plainPhrase(node.of, limit);
    case 'link':
      return visible(node.url, 500);
    case 'break':
      return ' ';
  }
}
