import * as z from 'zod';
import { name } from './fields.ts';

const file = name('A file in the repository, for example `chaos/restart.json`')
  .refine((text) => /\.(json|ya?ml)$/.test(text), 'an experiment ends with `.json`, `.yaml` or `.yml`')
  .refine((text) => !/^\/|(^|\/)\.\.(\/|$)/.test(text), 'the file must be in the repository: a relative path without `..`');

/** `experiments:`, whose files are read after the config. */
export const experimentsSchema = z
  .array(file)
  .min(1)
  .max(20)
  .refine((files) => new Set(files).size === files.length, 'an experiment is named twice')
  .describe('Experiments of the Chaos Toolkit, by file; each runs as a scenario of its own in every plan: docs/chaos-toolkit.md')
  .optional();
