import * as z from 'zod';
import type { ReadyDeployment } from '../../model/config/ready-experiment.ts';
import type { Path, Remarks } from '../remarks.ts';
import type { Values } from './fill.ts';
import { namespaceIn, ns } from './namespace-in.ts';
import { objectName } from './ready-look.ts';
import { wrongArgument } from './wrong-argument.ts';

const shapes = {
  scale_deployment: z.strictObject({ name: objectName, replicas: z.int().min(0).max(10_000), ns }),
  rollout_deployment: z.strictObject({ name: objectName, replicas: z.null().default(null), ns }),
};

/** The actions of chaostoolkit-kubernetes 0.39 that change a deployment in a way that the gate can take back, or that its workload takes back. */
export function readyDeployment(
  func: string,
  given: Readonly<Record<string, unknown>>,
  values: Values,
  path: Path,
  remarks: Remarks,
): ReadyDeployment | null {
  const { data, error } = shapes[func as keyof typeof shapes].safeParse(given);
  const where = data && namespaceIn(data.ns, values, path, remarks);
  if (error !== undefined) remarks.refuse('activity-invalid', path, wrongArgument(func, error));
  return data && where ? { kind: 'deployment', ...where, name: data.name, replicas: data.replicas } : null;
}
