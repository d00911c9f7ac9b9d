import { isObject, listOf } from './is-object.ts';
import type { Remarks } from './remarks.ts';

/** A rollback that deletes a toxic which no action has made leaves the toxic in place, and the Chaos Toolkit reports success. */
export function checkToxics(experiment: Readonly<Record<string, unknown>>, remarks: Remarks): void {
  const made = new Set(listOf(experiment.method).flatMap((one) => toxicOf(one, /\.create_/) ?? []));
  for (const [nth, one] of listOf(experiment.rollbacks).entries()) {
    const removed = toxicOf(one, /\.delete_toxic$/);
    if (removed !== null && !made.has(removed))
      remarks.refuse(
        'rollback-of-nothing',
        ['rollbacks', nth],
        'this rollback deletes a toxic that no action creates, so a toxic would stay in place',
      );
  }
}

/** `PROXY/TOXIC` as it is written, before substitution; null: the activity is something else. */
function toxicOf(activity: unknown, which: RegExp): string | null {
  if (!isObject(activity) || !isObject(activity.provider)) return null;
  const { module, func, arguments: given } = activity.provider;
  if (!which.test(`${String(module)}.${String(func)}`) || module !== 'chaostoxi.toxic.actions' || !isObject(given)) return null;
  return JSON.stringify([given.for_proxy, given.toxic_name]);
}
