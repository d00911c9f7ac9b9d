import * as z from 'zod';
import type { StatusRule } from './status.ts';

/** Methods that a check or a client may use. */
export const method = z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
export type Method = z.infer<typeof method>;

/** One request to the preview as plain data, so that another process can send it. */
export interface ClientRequest {
  readonly method: Method;
  /** Relative to the preview's own path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly text: string; readonly type: string } | null;
  /** Statuses of the responses that the checks accept. */
  readonly status: StatusRule;
}
