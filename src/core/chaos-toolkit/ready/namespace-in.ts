import * as z from 'zod';
import { namespaceName } from '../../kubernetes/namespace.ts';
import type { Path, Remarks } from '../remarks.ts';
import type { Values } from './fill.ts';

/** The argument of every function of chaostoolkit-kubernetes that names a namespace. */
export const ns = z.string().regex(namespaceName).default('default');

/** Where a function of chaostoolkit-kubernetes acts. `null`: it was refused. */
export function namespaceIn(namespace: string, values: Values, path: Path, remarks: Remarks) {
  if ([...values.keys()].some((key) => /^KUBERNETES_(?!CONTEXT$)/.test(key))) {
    remarks.refuse(
      'activity-invalid',
      path,
      'of the secrets for Kubernetes only `KUBERNETES_CONTEXT` is used; log in before the gate runs',
    );
    return null;
  }
  const context = values.get('KUBERNETES_CONTEXT');
  return { context: typeof context === 'string' ? context : null, namespace };
}
