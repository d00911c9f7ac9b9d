import * as z from 'zod';
import { method } from '../../checks/http/client-request.ts';
import { requestPath } from '../../checks/http/request.ts';
import type { FaultParams } from '../../model/plan/effect.ts';

/** Keys of a traffic fault that the plan has only if the config does. Their values differ in kind, not in severity. */
export const clientKeys = {
  path: requestPath,
  method,
  /** 1: each client has its own address. */
  'forwarded-for': z.literal(1),
} as const;

/** Does each client have its own address? */
export const isForwarded = (params: FaultParams): boolean => params['forwarded-for'] === 1;
