import * as z from 'zod';
import { namespaceName } from './namespace.ts';
import { type WorkloadKind, workloadKinds } from './workload-kind.ts';

/** A name of an object (RFC 1123, a subdomain). */
export const objectName = '[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?';
const workloadText = new RegExp(`^(${workloadKinds.join('|')})/${objectName}$`);

/** The keys with which a config names a workload. Built on first use: most configs name none. */
export const workloadFields = () => ({
  context: z.string().regex(/^[^\s\p{Cc}-][^\s\p{Cc}]{0,252}$/u, 'the name of a context, as `kubectl config get-contexts` prints it'),
  namespace: z
    .string()
    .regex(
      namespaceName,
      'expected the name of a namespace (lower-case letters, digits and `-`), for example `pr-7`; variables are replaced first',
    ),
  workload: z
    .string()
    .regex(workloadText, `a workload as \`KIND/NAME\`, where KIND is ${workloadKinds.map((kind) => `\`${kind}\``).join(' or ')}`),
});

/** The parts of `deployment/api`, as `workloadFields` accepts it. */
export function workloadNamed(text: string): { readonly kind: WorkloadKind; readonly name: string } {
  const [kind = '', name = ''] = text.split('/');
  return { kind: kind as WorkloadKind, name };
}
