import * as z from 'zod';
import type { Json } from '../../model/json.ts';
import { headersSent } from '../http/headers.ts';
import { requestBody, requestPath } from '../http/request.ts';
import { status } from '../http/status.ts';

const path = requestPath.describe("Path and query, below the preview's own path");
const headers = headersSent.describe('Request headers').exactOptional();

/** Does the request contain the placeholder? */
export const speaksOf = (placeholder: 'id' | 'content', { path, headers, body }: Carrying): boolean =>
  [path, ...Object.values(headers ?? {}), bodyText(body)].some((text) => text.includes(`{${placeholder}}`));

interface Carrying {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** A body as it is sent, with its placeholders. */
export const bodyText = (body: Json | undefined): string => (typeof body === 'string' ? body : (JSON.stringify(body) ?? ''));

const id = z
  .union([
    z.strictObject({
      json: z
        .string()
        .regex(/^[^.\s]+(?:\.[^.\s]+)*$/u, 'names of keys, joined by dots, for example "order.id"')
        .max(200)
        .describe('Its place in the JSON of the response: `id`, `order.id`, `items.0.id`'),
    }),
    z.strictObject({ location: z.literal(true).describe('It is the last part of the path in the `Location` header') }),
  ])
  .describe('Where the response to a write has the id of the record; `{id}` in `read` then stands for that id')
  .exactOptional();

const write = z
  .strictObject({
    method: z.enum(['POST', 'PUT', 'PATCH']).default('POST').describe('Request method'),
    path,
    headers,
    body: requestBody.exactOptional(),
    status: status.default('2xx').describe('Statuses that acknowledge a write'),
    id,
  })
  .refine(
    (request) => speaksOf('id', request) || (request.id !== undefined && speaksOf('content', request)),
    'each record must be different: write `{id}` into the path, a header or the body, or `{content}` if the server sets the id (`id: { json: id }`)',
  )
  .describe('The request that writes one record; `{id}`, `{content}` and `{run}` are replaced for each record');

const read = z
  .strictObject({
    path,
    headers,
    list: z
      .boolean()
      .default(false)
      .describe('The response lists every record of the run: JSON, or one record a line; further pages are not read'),
    status: status.default('2xx').describe('Statuses of a response with a record'),
    contains: z
      .string()
      .min(1)
      .max(4096)
      .describe('Text that a record must contain; by default `{content}` if the write contains it, otherwise `{id}`')
      .exactOptional(),
    gone: status.default([404, 410]).describe('Statuses that mean that there is no such record'),
  })
  .refine(({ path, list }) => list || path.includes('{id}'), {
    path: ['path'],
    error: 'a path with `{id}`, for example "/orders/{id}", or with `list: true` one that lists them, for example "/orders?run={run}"',
  })
  .describe('The request that reads a record back after recovery, or (`list`) all of them');

export const writesParams = z.strictObject({ write, read }).refine(({ write, read }) => write.id === undefined || !read.list, {
  path: ['write', 'id'],
  error: '`id` with a `read` of one record (`path: /orders/{id}`); the gate recognizes records on a list by the `{id}` that was written',
});
export type WritesParams = Readonly<z.infer<typeof writesParams>>;
