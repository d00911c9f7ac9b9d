/** Examples of sections of the config, by their place; each is a part of a config. Faults, checks and targets have their own. */
export const configExamples: Readonly<Record<string, string>> = {
  'checks[]': `checks:
  - name: storefront
    http: { path: / }
    steady: { success: 99%, p95: 300ms }
    during: any                    # no promise while faults are in place
    recovers: 10s`,
  'checks[].http.send': `checks:
  - { name: orders, http: { path: /orders, method: POST, status: 201, send: { body: { id: "{id}" } } } }   # a new id in each request`,
  'traffic[]': `traffic:
  - { http: { path: / }, rate: 20/s }`,
};
