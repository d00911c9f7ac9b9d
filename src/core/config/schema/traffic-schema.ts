import * as z from 'zod';
import { httpRequest } from '../../checks/http/http-params.ts';
import { quantity } from './fields.ts';

/** `traffic:` a list of requests, each with its rate. */
export const trafficSchema = z
  .array(
    z.strictObject({
      http: httpRequest.describe('The request, as in an `http` check'),
      rate: quantity('rate', 'Requests per time, evenly spaced; `safety.max-rate` counts them', { min: 0.1, max: 1000 }),
    }),
  )
  .max(20)
  .default([])
  .describe('Load that is sent to the preview from before the baseline to the end of the run, and not judged');
