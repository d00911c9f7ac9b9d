import type { Right } from '../rights.ts';
import { istioGroup } from './names.ts';

/** To put a fault into a VirtualService and to remove it. */
export const rightsForIstio: readonly Right[] = [{ group: istioGroup, resource: 'virtualservices', verbs: ['get', 'list', 'patch'] }];
