import { type CustomKind, customKinds, problemsOf } from '../crds.ts';
import { ApiError, type ApiObject, type Fields, fieldsOf } from './objects.ts';
import type { ResourceKind } from './resource-kinds.ts';

/** What the schema of a kind and the webhooks of Chaos Mesh refuse. @throws ApiError */
export function admit(resource: ResourceKind, object: ApiObject, before: ApiObject | null): void {
  const custom = customKinds.find(({ kind, group }) => kind === resource.kind && group === resource.group);
  if (custom === undefined) return;
  bySchema(custom, object);
  if (resource.isChaos) byWebhook(object, before);
}

function bySchema({ kind, group }: CustomKind, object: ApiObject): void {
  const problems = problemsOf(object);
  if (problems.length === 0) return;
  const unknown = problems.filter((text) => text.includes('additionalProperty'));
  if (unknown.length > 0)
    throw new ApiError(
      400,
      'BadRequest',
      `${kind} in version "v1alpha1" cannot be handled as a ${kind}: strict decoding error: unknown field ${unknown.join(', ')}`,
    );
  throw new ApiError(422, 'Invalid', `${kind}.${group} "${object.metadata.name}" is invalid: ${problems.join(', ')}`, {
    causes: problems.map((message) => ({ reason: 'FieldValueInvalid', message })),
  });
}

const denied = (why: string): ApiError => new ApiError(403, 'Forbidden', `admission webhook "vauth.kb.io" denied the request: ${why}`);

function byWebhook({ spec = {}, kind }: ApiObject, before: ApiObject | null): void {
  if (before !== null && JSON.stringify(before.spec) !== JSON.stringify(spec)) throw denied('Cannot update chaos spec');
  if (typeof spec.duration === 'string' && !/^[+-]?([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$/.test(spec.duration))
    throw denied(`parse duration field error: time: invalid duration "${spec.duration}"`);
  if (spec.action === 'container-kill' && !Array.isArray(spec.containerNames))
    throw denied('the name of container should not be empty on container-kill action');
  if (
    kind === 'NetworkChaos' &&
    spec.action !== 'partition' &&
    spec.direction !== undefined &&
    spec.direction !== 'to' &&
    spec.target === undefined
  )
    throw denied(`target must be specified if direction is ${String(spec.direction)}`);
  if (kind === 'HTTPChaos' && !(Number(spec.port) > 0)) throw denied('port is required');
  if (kind === 'HTTPChaos' && spec.target !== 'Response' && fieldsOf(spec.replace).code !== undefined)
    throw denied('code is only for target: Response');
  if (kind === 'StressChaos') stressors(fieldsOf(spec.stressors), spec.stressngStressors);
}

function stressors({ cpu, memory }: Fields, text: unknown): void {
  if (cpu === undefined && memory === undefined && text === undefined) throw denied('missing stressors');
  for (const one of [cpu, memory])
    if (one !== undefined && !(Number(fieldsOf(one).workers) > 0)) throw denied('workers should always be greater than 0');
}
