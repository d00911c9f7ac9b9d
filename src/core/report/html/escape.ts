import { visible } from '../wording/visible.ts';

/** Text between tags or in a quoted attribute. */
export const escapeHtml = (words: string, limit = 600): string => visible(words, limit).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
