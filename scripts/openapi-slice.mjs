// Cuts the operations that the action uses out of GitHub's OpenAPI description:
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
//   node scripts/openapi-slice.mjs package/generated/api.github.com.deref.json > test/fixtures/github-openapi.json
// The whole is 73 MB; the slice is what the tests check each request and each answer against.
import { readFileSync } from 'node:fs';

const operations = [
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/deployments'],
  ['get', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
];
/** Answers as large as a whole pull request are left out: our server plays only the fields that are read. */
const answersOf = /comments/;
const prose = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated']);

const file = process.argv[2];
if (file === undefined) throw new Error('usage: openapi-slice.mjs api.github.com.deref.json');
const api = JSON.parse(readFileSync(file, 'utf8'));

/** Names of properties are kept, whatever they are called. */
function bare(schema, names = false) {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key]) => names || !prose.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, key === 'properties' && !names)]));
}

const json = (part) => bare(part?.content?.['application/json']?.schema ?? null);

const slice = operations.map(([method, path]) => {
  const operation = api.paths[path][method];
  const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2') && answersOf.test(path));
  return {
    operation: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: operation.parameters.map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema: bare(schema),
    })),
    body: json(operation.requestBody),
    answers: Object.fromEntries(answers.map(([status, answer]) => [status, json(answer)])),
  };
});
console.log(
  JSON.stringify({ source: `GitHub REST API description ${api.info.version}`, license: api.info.license.name, operations: slice }, null, 1),
);
