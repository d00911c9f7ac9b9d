import { type WrongBody, wrongBodies } from '../../model/plan/wrong-body.ts';
import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { share } from '../params/params.ts';
import { sampled } from '../params/sampled.ts';
import { chosenShare } from '../params/strikes.ts';
import { wordParam } from '../params/words.ts';

const shown: Readonly<Record<WrongBody, string>> = {
  empty: 'empty bodies',
  nulls: 'blank values in JSON',
  html: 'HTML error pages with status 200',
  half: 'half of each body',
  large: 'bodies of 2 MB',
  twice: 'each body twice',
};

/** The server responds as usual, and the link replaces the body of the response. */
export const wrongBody: Fault = {
  kind: 'wrong-body',
  summary: 'successful responses have a wrong body',
  observed: 'the link changed the body of a response',
  asAdjective: 'wrong',
  traits: { stops: { what: 'responses', clientSees: 'wrong body' }, delays: null, adds: null, strikes: chosenShare },
  docs: {
    why: 'A bad deployment, a proxy or a full disk of an upstream gives responses that are empty, truncated, doubled, very large or not JSON.',
    reveals: 'Clients that use a response before they have checked it, keep it in a cache, or crash because of it.',
    example: '{ fault: wrong-body, on: app-to-stock, kind: [empty, nulls, html], share: 10%..100% }',
  },
  severity: 'share',
  words: { kind: { summary: 'what the body becomes', words: wrongBodies } },
  params: { share: share({ summary: 'share of the requests whose response the fault changes', standard: '10%..100%' }) },
  lasts: '5s..15s',
  describe: (params) =>
    `${shown[wordParam(params, 'kind', wrongBodies)]} for ${quantityText('share', numberParam(params, 'share'))} of requests`,
  toxic(params, dice) {
    const struck = { body: wordParam(params, 'kind', wrongBodies) };
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (connection) => ({ request: (request) => (isTouched(connection, request) ? struck : undefined) }) };
  },
  http: true,
};
