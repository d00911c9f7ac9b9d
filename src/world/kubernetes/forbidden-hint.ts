/** As the authorizer of the API server writes it. The group is empty for the core group. */
const right = /cannot ([a-z]+) resource "([\w./-]+)" in API group "([\w.-]*)"(?: in the namespace "([\w.-]+)")?/;

/** What to do about a request that the cluster has refused. A missing right is only one of the causes: the server says `Forbidden` for its rules about objects too. */
export function forbiddenHint(stderr: string): string {
  const [, verb, resource, group, namespace] = right.exec(stderr) ?? [];
  if (verb !== undefined) {
    const of = group === '' ? '' : `.${group}`;
    const where = namespace === undefined ? '' : ` in namespace "${namespace}"`;
    return `give the user the right \`${verb} ${resource}${of}\`${where}; \`chaos-gate doctor\` prints the Role that is enough`;
  }
  if (stderr.includes('exceeded quota')) return 'leave room in the ResourceQuota for one more object, or raise it';
  if (stderr.includes('being terminated')) return 'run the gate before the step that deletes the namespace';
  return 'a rule of the cluster for new objects refuses this one: exempt objects with the label `chaos-gate/run`';
}
