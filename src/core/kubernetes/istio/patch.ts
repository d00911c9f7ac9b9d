import type { Json } from '../../model/json.ts';
import type { HttpFault } from './http-fault.ts';
import { faultAnnotation } from './names.ts';
import type { VirtualService } from './virtual-service.ts';

/** One operation of a JSON patch (RFC 6902). */
export type Operation = { readonly [key: string]: Json };

const annotationPath = '/metadata/annotations';

/** A key in a JSON pointer (RFC 6901). */
const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Why the fault must not be put into this VirtualService, as one clause; null: it may. */
export function refusalOfRoutes({ hosts, exportTo, gateways, routes }: VirtualService, namespace: string): string | null {
  if (routes.length === 0) return 'the VirtualService has no HTTP route';
  if (routes.some(({ isRouted }) => !isRouted))
    return 'a route of the VirtualService leads to no service (a redirect, a direct response or a delegate)';
  if (routes.some(({ fault }) => fault !== null)) return 'the VirtualService has a fault already, which the gate has not written';
  if (hosts.length === 0 || hosts.some((host) => host.includes('*')))
    return 'a host of the VirtualService has a `*`, so the fault would hit others too';
  const isInMesh = gateways.length === 0 || gateways.includes('mesh');
  const isLocal = exportTo.length > 0 && exportTo.every((name) => name === '.' || name === namespace);
  const isFromHere = routes.every(({ from }) => from?.every((name) => name === namespace) === true);
  return isInMesh && !isLocal && !isFromHere
    ? 'callers in every namespace use the VirtualService, so the fault would hit them too; write `exportTo: ["."]` in it'
    : null;
}

/** What marks a VirtualService that a run has changed. */
export interface Mark {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Puts the fault into every route, if the VirtualService is still as it was read. */
export const insertion = (
  { uid, resourceVersion, labels, annotations, routes }: VirtualService,
  fault: HttpFault,
  mark: Mark,
): readonly Operation[] => [
  { op: 'test', path: '/metadata/uid', value: uid },
  { op: 'test', path: '/metadata/resourceVersion', value: resourceVersion },
  ...routes.map((_, index) => ({ op: 'add', path: `/spec/http/${index}/fault`, value: fault })),
  ...marked('/metadata/labels', labels, mark.labels),
  ...marked(annotationPath, annotations, { ...mark.annotations, [faultAnnotation]: JSON.stringify(fault) }),
];

const marked = (path: string, before: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>): readonly Operation[] =>
  Object.keys(before).length === 0
    ? [{ op: 'add', path, value: values }]
    : Object.entries(values).map(([key, value]) => ({ op: 'add', path: `${path}/${pointer(key)}`, value }));

/**
 * Removes our fault from each route that has exactly it, and the marks; anything that another program has written stays. Each removal is tested in the same
 * request, so a change in between makes all of it fail. Empty: nothing of ours is left.
 */
export function removal({ uid, labels, annotations, routes }: VirtualService, fault: Json, mark: Mark): readonly Operation[] {
  const faults = routes.flatMap(({ fault: has }, index) =>
    isSame(has, fault)
      ? [
          { op: 'test', path: `/spec/http/${index}/fault`, value: has },
          { op: 'remove', path: `/spec/http/${index}/fault` },
        ]
      : [],
  );
  const isOurs = Object.entries(mark.labels).every(([key, value]) => labels[key] === value);
  const marks = !isOurs
    ? []
    : [
        ...ours('/metadata/labels', labels, Object.keys(mark.labels)),
        ...ours(annotationPath, annotations, [...Object.keys(mark.annotations), faultAnnotation]),
      ];
  return faults.length + marks.length === 0 ? [] : [{ op: 'test', path: '/metadata/uid', value: uid }, ...faults, ...marks];
}

const ours = (path: string, has: Readonly<Record<string, string>>, keys: readonly string[]): readonly Operation[] =>
  keys.flatMap((key) => {
    const value = has[key];
    if (value === undefined) return [];
    const at = `${path}/${pointer(key)}`;
    return [
      { op: 'test', path: at, value },
      { op: 'remove', path: at },
    ];
  });

/** Are the values equal, no matter in which order their keys are? */
export function isSame(one: Json, other: Json): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as { readonly [key: string]: Json }, other as { readonly [key: string]: Json }];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key] ?? null, b[key] ?? null));
}
