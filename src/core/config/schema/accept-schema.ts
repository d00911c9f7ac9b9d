import * as z from 'zod';

const mostEntries = 50;

const entry = z.strictObject({
  finding: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'expected the 8 hexadecimal digits that a report shows after `Fingerprint`, for example `3f9c1a7e`')
    .describe('The fingerprint that a report shows with a failure'),
  until: z
    .string()
    .regex(z.regexes.date, 'expected a valid date, for example `2027-03-01`')
    .describe('The last day, in UTC, on which the failure is accepted'),
  why: z
    .string()
    .regex(/\S/, 'expected a reason')
    .max(200, 'at most 200 characters')
    .describe('The reason; every report shows it, 1 to 200 characters'),
});

/** `accept:`, which on a pull request is read from the base branch. */
export const acceptSchema = z
  .array(entry)
  .max(mostEntries, `at most ${mostEntries} known failures`)
  .superRefine((entries, context) => {
    for (const [index, { finding }] of entries.entries())
      if (entries.findIndex((one) => one.finding === finding) < index)
        context.addIssue({ code: 'custom', path: [index, 'finding'], message: `${finding} is listed twice; keep one entry` });
  })
  .default([])
  .describe('Known failures that do not fail the gate until a date. On a pull request this list is read from the base branch');
