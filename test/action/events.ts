import { readFileSync } from 'node:fs';
import type { Event } from '../../src/action/context/event.ts';

type Payload = { [key: string]: Payload };

/** A real payload of GitHub (its own webhook examples, cut down), with some of it changed. */
export function event(name: string, change: object = {}): Event {
  const file = new URL(`../fixtures/events/${name.replaceAll('_', '-')}.json`, import.meta.url);
  return { name, payload: merged(JSON.parse(readFileSync(file, 'utf8')), change as Payload) };
}

function merged(into: Payload, change: Payload): Payload {
  const entries = Object.entries(change).map(([key, value]) => {
    const old = into[key];
    const both = isObject(old) && isObject(value);
    return [key, both ? merged(old, value) : value];
  });
  return { ...into, ...Object.fromEntries(entries) };
}

const isObject = (value: unknown): value is Payload => value !== null && typeof value === 'object' && !Array.isArray(value);
