import type { Result } from '../../core/model/result/result.ts';
import { reportHtml } from '../../core/report/html.ts';
import { resultJson } from '../../core/report/json.ts';
import { reportJunit } from '../../core/report/junit.ts';
import { reportMarkdown } from '../../core/report/report-md.ts';
import type { Paint } from '../../core/report/terminal/paint.ts';
import { resultText } from '../../core/report/text.ts';
import { unknownFormat } from './unknown-format.ts';

type Render = (result: Result, paint: Paint) => string;

/** Every format of `chaos-gate report`. */
const formats: Readonly<Record<string, Render>> = {
  md: (result) => reportMarkdown(result),
  html: (result) => reportHtml(result),
  junit: (result) => reportJunit(result),
  json: (result) => resultJson(result),
  text: (result, paint) => resultText(result, { paint }),
};

export const formatNames: readonly string[] = Object.keys(formats);

/** The renderer of the format with this name. Throws GateFailure USAGE. */
export function formatOf(name: string, paint: Paint): (result: Result) => string {
  const render = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (render !== undefined) return (result) => render(result, paint);
  throw unknownFormat(name, formatNames);
}
