import type { ClientRequest } from './client-request.ts';

/** The parts of a request in which `{id}` stands for a new id. */
type Texts = Pick<ClientRequest, 'path' | 'headers' | 'body'>;

const written = /\{\{id\}\}|\{id\}/g;

/** Does the request contain `{id}`, or the escaped form `{{id}}`? */
export const hasPlaceholder = ({ path, headers, body }: Texts): boolean =>
  [path, ...Object.values(headers), body?.text ?? ''].some((text) => text.includes('{id}'));

/**
 * The request with the id in each place of `{id}`, and the text `{id}` in each place of `{{id}}`.
 * @param id letters, digits and `-`: safe in a path, a header, JSON and text
 */
export function withId<R extends Texts>(request: R, id: string): R {
  const fill = (text: string): string => text.replace(written, (found) => (found === '{id}' ? id : '{id}'));
  return {
    ...request,
    path: fill(request.path),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, fill(value)])),
    body: request.body === null ? null : { ...request.body, text: fill(request.body.text) },
  };
}
