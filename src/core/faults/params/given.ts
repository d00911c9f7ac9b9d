import type * as z from 'zod';
import type { Fault } from '../fault.ts';
import { clientKeys } from './client-keys.ts';

const schemasOf = ({ traffic, given = {} }: Pick<Fault, 'traffic' | 'given'>): Readonly<Record<string, z.ZodType>> => ({
  ...(traffic === undefined ? {} : clientKeys),
  ...Object.fromEntries(Object.entries(given).map(([name, { schema }]) => [name, schema])),
});

/** Parameters of the fault that the plan has only if the config does. */
export const givenKeysOf = (fault: Pick<Fault, 'traffic' | 'given'>): readonly string[] => Object.keys(schemasOf(fault));

/** Is it such a parameter, with a value that a config may have? */
export const givenFits = (fault: Pick<Fault, 'traffic' | 'given'>, name: string, value: number | string): boolean =>
  schemasOf(fault)[name]?.safeParse(value).success === true;
