import type { Result } from '../model/result.ts';
import { fittingMarkdown } from './ladder.ts';
import { everything, type ReportOptions } from './report-options.ts';

/** report.md and the job summary (1 MiB at most): what the comment shows, and every scenario step by step. */
export const reportMarkdown = (result: Result, options: ReportOptions = {}): string =>
  `${fittingMarkdown(result, everything(result, options), (options.limit ?? 1_000_000) - 1)}\n`;
