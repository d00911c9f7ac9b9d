/** Selects pods by their names alone. Chaos Mesh ignores every other selector if there is `pods`. */
export const podsNamed = (namespace: string, names: readonly string[]) => ({ pods: { [namespace]: [...names] } });
