import type { Result } from '../model/result/result.ts';
import { badgeJson, badgeSvg } from './badge.ts';
import { reportHtml } from './html.ts';
import { resultJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportMarkdown } from './report-md.ts';

/** Every file that a run leaves behind, by name. */
export const reportFiles = (result: Result): Readonly<Record<string, string>> => ({
  'result.json': resultJson(result),
  'report.md': reportMarkdown(result),
  'report.html': reportHtml(result),
  'junit.xml': reportJunit(result),
  'badge.svg': badgeSvg(result),
  'badge.json': badgeJson(result),
  ...(result.history !== undefined && { 'history.jsonl': result.history.map((one) => `${JSON.stringify(one)}\n`).join('') }),
});
