import * as z from 'zod';
import { addressOfUrl } from '../address/address-of-url.ts';
import { momentary, type TargetKind } from './target-kind.ts';

/** The preview's entry point, disturbed by traffic. It always exists, is always called `preview`, and is never declared in a config. */
export type PreviewTarget = {
  readonly kind: 'preview';
  readonly name: 'preview';
};

export const previewTarget: PreviewTarget = { kind: 'preview', name: 'preview' };

export const preview: TargetKind<PreviewTarget> = {
  kind: 'preview',
  noun: 'the preview',
  summary: 'the entry point of the preview: clients in addition to the checks',
  docs: {
    why: 'Traffic grows suddenly, and clients are slow or disconnect in the middle of a response.',
    example: null,
  },
  schema: z.strictObject({}),
  takes: ['traffic'],
  isContainer: false,
  runsPrograms: () => false,
  touchesMachine: () => false,
  addresses: () => [],
  isServer: () => false,
  expendable: () => null,
  listensOn: () => null,
  startedByGate: () => false,
  leadsTo: (_, url) => addressOfUrl(url),
  leadsToNamed: () => null,
  identities: () => [],
  isCarried: () => false,
  leadsToPreview: () => false,
  drawsWorker: () => false,
  stepsMs: () => momentary,
  rehearsalStepMs: () => null,
};
