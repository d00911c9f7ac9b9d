import { customKinds, type Schema } from '../crds.ts';
import { groupVersion, resourceKinds } from './resource-kinds.ts';

const verbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];
const versions = [...new Set(['v1', 'authorization.k8s.io/v1', ...resourceKinds.map(groupVersion)])];

/** What the server says about itself; undefined: this path is not about that. */
export function discovery(path: string): object | undefined {
  if (path === '/version') return { major: '1', minor: '36', gitVersion: 'v1.36.3', platform: 'linux/amd64' };
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
  if (path === '/apis') return { kind: 'APIGroupList', apiVersion: 'v1', groups: versions.filter((one) => one !== 'v1').map(groupOf) };
  if (path === '/openapi/v3')
    return { paths: Object.fromEntries(versions.map((one) => [rootOf(one), { serverRelativeURL: `/openapi/v3/${rootOf(one)}` }])) };
  const schemas = versions.find((one) => path === `/openapi/v3/${rootOf(one)}`);
  if (schemas !== undefined) return openApi(schemas);
  const listed = versions.find((one) => path === `/${rootOf(one)}`);
  return listed === undefined
    ? undefined
    : { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: listed, resources: resourcesOf(listed) };
}

const rootOf = (version: string): string => (version.includes('/') ? `apis/${version}` : `api/${version}`);

function groupOf(groupVersion: string): object {
  const [name = '', version = ''] = groupVersion.split('/');
  const entry = { groupVersion, version };
  return { name, versions: [entry], preferredVersion: entry };
}

function resourcesOf(version: string): object[] {
  if (version === 'authorization.k8s.io/v1')
    return [
      {
        name: 'selfsubjectaccessreviews',
        singularName: 'selfsubjectaccessreview',
        namespaced: false,
        kind: 'SelfSubjectAccessReview',
        verbs: ['create'],
      },
    ];
  return resourceKinds
    .filter((one) => groupVersion(one) === version)
    .flatMap(({ plural, singular, kind, namespaced, shortNames, subresources }) => [
      { name: plural, singularName: singular, kind, namespaced, shortNames, verbs },
      ...subresources.map((sub) =>
        sub === 'scale'
          ? {
              name: `${plural}/scale`,
              singularName: '',
              kind: 'Scale',
              group: 'autoscaling',
              version: 'v1',
              namespaced,
              verbs: ['get', 'patch', 'update'],
            }
          : {
              name: `${plural}/eviction`,
              singularName: '',
              kind: 'Eviction',
              group: 'policy',
              version: 'v1',
              namespaced,
              verbs: ['create'],
            },
      ),
    ]);
}

/** kubectl asks here which query parameters a group knows, and for the schema of what it creates. */
function openApi(version: string): object {
  const [group, name] = version.includes('/') ? version.split('/') : ['', version];
  const kinds = resourceKinds.filter((one) => groupVersion(one) === version);
  const schemaOf = (kind: string): Schema =>
    customKinds.find((one) => one.kind === kind && one.group === group)?.schema ?? {
      type: 'object',
      'x-kubernetes-preserve-unknown-fields': true,
    };
  const schemas = Object.fromEntries(
    kinds.map(({ kind }) => [
      `${group}.${name}.${kind}`,
      { ...schemaOf(kind), 'x-kubernetes-group-version-kind': [{ group, version: name, kind }] },
    ]),
  );
  const parameters = [{ name: 'fieldValidation', in: 'query', schema: { type: 'string' } }];
  const paths = Object.fromEntries(
    kinds.flatMap(({ plural, namespaced, kind }) => {
      const base = `/${rootOf(version)}/${namespaced ? 'namespaces/{namespace}/' : ''}${plural}`;
      const operation = { parameters, 'x-kubernetes-group-version-kind': { group, version: name, kind }, responses: {} };
      return [
        [base, { post: operation }],
        [`${base}/{name}`, { patch: operation, put: operation }],
      ];
    }),
  );
  return { openapi: '3.0.0', info: { title: 'fake', version: 'v1.36.3' }, paths, components: { schemas } };
}
