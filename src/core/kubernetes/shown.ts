/**
 * Where the tests run the contract of targets for an effect through an engine (`test/kubernetes/contract`). `node`: on a real node, with the real engine. `fake`: on an API
 * server of the tests, whose engine changes objects and no traffic. `schema`: nowhere; what the gate creates is validated.
 */
export type Shown = 'node' | 'fake' | 'schema';
