/** Selects pods by their names alone. Chaos Mesh ignores every other selector beside `pods`. */
export const podsNamed = (namespace: string, names: readonly string[]) => ({ pods: { [namespace]: [...names] } });
