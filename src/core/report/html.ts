import type { Result } from '../model/result/result.ts';
import { headline } from './headline.ts';
import { escapeHtml } from './html/escape.ts';
import { serializeHtml } from './html/serialize.ts';
import { style } from './html/style.ts';
import { page } from './page.ts';
import { everything, type ReportOptions } from './report-options.ts';
import { plainPhrase } from './terminal/plain-phrase.ts';

/** report.html: one file, no script, no request to anywhere, charts as SVG, light and dark as the reader's system is. */
export function reportHtml(result: Result, options: ReportOptions = {}): string {
  const title = escapeHtml(plainPhrase(headline(result)));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
<main>
${serializeHtml(page(result, everything(result, options)))}
</main>
</html>
`;
}
