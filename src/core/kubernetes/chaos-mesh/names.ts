import { hashOf } from '../../random/hash-of.ts';

/** Annotation that is changed so that the controller looks at the object again. */
export const nudgeAnnotation = 'chaos-gate/nudge';

/** `cg-` and eight characters of a fault of a run. Short, because Chaos Mesh cuts a key in which the name stands (see `outage`). */
export const objectName = (run: string, faultId: string): string => `cg-${hashOf(`${run}\n${faultId}`).toString(16).padStart(8, '0')}`;
