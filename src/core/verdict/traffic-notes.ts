import type { TrafficSpec } from '../model/config/traffic-spec.ts';
import type { TrafficSent } from '../model/run/traffic-sent.ts';
import { formatQuantity } from '../quantity/format.ts';
import { printable } from '../quantity/printable.ts';

/** From this share of rejected requests on, the load is probably not the one that was meant. Chosen by judgement. */
const mostlyRejected = 0.5;

/** Method and path, without the query, which may contain a secret. */
export const requestText = ({ params }: TrafficSpec): string => `${params.method} ${String(params.path).replace(/\?.*$/s, '')}`;

/** What a run of the config will send, for the plan. */
export const plannedTraffic = (all: readonly TrafficSpec[] = []): string[] =>
  all.map(
    (spec) =>
      `traffic ${printable(requestText(spec), 80)} at ${formatQuantity('rate', spec.ratePerSecond)} during the whole run, not judged`,
  );

/** What each entry of `traffic:` sent, in one sentence; with advice if the preview rejected most of it. */
export const trafficNotes = (all: readonly TrafficSent[]): string[] => all.map((sent) => `${counted(sent)}${advice(sent)}`);

function counted({ request, ratePerSecond, requests, responses }: TrafficSent): string {
  const classes = Object.entries(responses).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const missing = requests - total(responses);
  const parts = [...classes.map(([name, count]) => `${count} ${name}`), ...(missing > 0 ? [`${missing} without a response`] : [])];
  const results = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `traffic ${request} at ${formatQuantity('rate', ratePerSecond)}, not judged, ${requests} requests${results}`;
}

function advice({ requests, responses, rejectedWith }: TrafficSent): string {
  const rejected = (responses['4xx'] ?? 0) + (responses['3xx'] ?? 0);
  if (rejectedWith === 0 || rejected < mostlyRejected * requests) return '';
  return `; the preview rejected most of it (status ${rejectedWith}): give it the \`path\` or \`send.headers\` that the preview accepts`;
}

const total = (responses: TrafficSent['responses']): number => Object.values(responses).reduce((sum, count) => sum + count, 0);
