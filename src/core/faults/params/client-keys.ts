import * as z from 'zod';
import { method } from '../../checks/http/client-request.ts';
import { requestPath } from '../../checks/http/request.ts';
import type { FaultParams } from '../../model/plan/effect.ts';
import type { Fault } from '../fault.ts';

/** Keys of a traffic fault that the plan has only if the config does. Their values differ in kind, not in severity. */
const clientKeys = {
  path: requestPath,
  method,
  /** 1: each client has its own address. */
  'forwarded-for': z.literal(1),
} as const;
export type ClientKey = keyof typeof clientKeys;

const names = Object.keys(clientKeys) as readonly ClientKey[];

export const clientKeysOf = (fault: Pick<Fault, 'traffic'>): readonly ClientKey[] => (fault.traffic === undefined ? [] : names);

export const isClientKey = (fault: Pick<Fault, 'traffic'>, name: string): name is ClientKey =>
  fault.traffic !== undefined && Object.hasOwn(clientKeys, name);

export const clientKeyFits = (name: ClientKey, value: number | string): boolean => clientKeys[name].safeParse(value).success;

/** Does each client have its own address? */
export const isForwarded = (params: FaultParams): boolean => params['forwarded-for'] === 1;
