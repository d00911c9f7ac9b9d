import { checks } from '../../checks/catalog.ts';
import type { Check } from '../../checks/check.ts';
import { capital, yaml } from './table.ts';

/** One section for each check. Its keys are in the tables of the config. */
export const checkSections = (): string => checks.map(section).join('\n\n');

/** The heading of a check's section; links in other pages lead to it. */
export const checkTitle = (kind: string): string => `Check ${kind}`;

const section = ({ kind, summary, docs }: Check): string =>
  [`### ${checkTitle(kind)}`, `${capital(summary)}.`, `**Why:** ${docs.why}`, yaml(`checks:\n  - ${docs.example}`)].join('\n\n');
