import type { Result } from '../model/result/result.ts';
import { fittingMarkdown } from './fit-to-limit.ts';
import { everything, type ReportOptions } from './report-options.ts';

/** report.md and the job summary (1 MiB at most): what the comment shows, and every scenario step by step. */
export const reportMarkdown = (result: Result, options: ReportOptions = {}): string =>
  `${fittingMarkdown(result, everything(result, options), (options.limit ?? 1_000_000) - 1)}\n`;
