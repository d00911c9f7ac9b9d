/** Everything of Litmus that the gate uses is of this group and version. */
export const litmusGroup = 'litmuschaos.io';
export const litmusVersion = `${litmusGroup}/v1alpha1`;

/** The account with which Litmus runs an experiment, if the config names none: that of the agent which the ChaosCenter installs. */
export const standardAccount = 'litmus-admin';

/** What asks an engine to stop. `active` would start it again, so nothing is ever patched back. */
export const stopPatch = { spec: { engineState: 'stop' } } as const;

/** Litmus names the result of an experiment after its engine. */
export const resultName = (engine: string, experiment: string): string => `${engine}-${experiment}`;
