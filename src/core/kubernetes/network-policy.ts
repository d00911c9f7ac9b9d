import * as z from 'zod';

const expression = z.object({ key: z.string(), operator: z.string(), values: z.array(z.string()).default([]) });
const selector = z.object({
  matchLabels: z.record(z.string(), z.string()).default({}),
  matchExpressions: z.array(expression).default([]),
});
const rules = z.array(z.unknown()).nullish();
const policy = z.object({
  metadata: z.object({ name: z.string() }),
  // Source: NetworkPolicySpec of `networking.k8s.io/v1`. Without `policyTypes` the rules for incoming connections count, and those for outgoing ones where there are any.
  spec: z.object({ podSelector: selector.prefault({}), policyTypes: z.array(z.string()).nullish(), ingress: rules, egress: rules }),
});

/** The list of the network policies of a namespace. */
export const networkPolicies = z.object({ items: z.array(policy) });
type Policy = z.output<typeof policy>;
type Labels = Readonly<Record<string, string>>;

/** Network policies add up: one that allows a connection wins over one that allows none. Returns the name of the first that allows pods with these labels anything; `null`: none does. */
export function allowingPolicy(policies: readonly Policy[], pods: readonly Labels[]): string | null {
  const found = policies.find(({ spec }) => allows(spec) && pods.some((labels) => selects(spec.podSelector, labels)));
  return found?.metadata.name ?? null;
}

const allows = ({ policyTypes, ingress, egress }: Policy['spec']): boolean =>
  (hasRules(ingress) && (policyTypes?.includes('Ingress') ?? true)) || (hasRules(egress) && (policyTypes?.includes('Egress') ?? true));

const hasRules = (given: readonly unknown[] | null | undefined): boolean => (given ?? []).length > 0;

const selects = ({ matchLabels, matchExpressions }: z.output<typeof selector>, labels: Labels): boolean =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every((one) => holds(one, labels[one.key]));

function holds({ operator, values }: z.output<typeof expression>, label: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'DoesNotExist':
      return label === undefined;
    default:
      return label !== undefined;
  }
}
