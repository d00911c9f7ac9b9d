/** Annotation that is changed so that the controller looks at the object again. */
export const nudgeAnnotation = 'chaos-gate/nudge';

/** The only finalizer that the controller adds to an object. Source: controllers/common/finalizers. */
export const finalizer = 'chaos-mesh/records';

/** Annotation with which the controller drops the finalizer of a deleted object, and leaves its fault in the pods. Source: controllers/common/finalizers. */
export const forceAnnotation = 'chaos-mesh.chaos-mesh.org/cleanFinalizer';
