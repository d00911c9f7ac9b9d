import type { Right } from '../rights.ts';
import { litmusGroup } from './names.ts';

/** To inject a fault through Litmus and to remove it. @param mayReplace the gate deletes the pods where Litmus does not remove the fault */
export const rightsForLitmus = (mayReplace: boolean): readonly Right[] => [
  { group: litmusGroup, resource: 'chaosengines', verbs: ['create', 'get', 'list', 'patch', 'delete'] },
  { group: litmusGroup, resource: 'chaosresults', verbs: ['get', 'delete'] },
  { group: litmusGroup, resource: 'chaosexperiments', verbs: ['get'] },
  { group: '', resource: 'serviceaccounts', verbs: ['get'] },
  ...(mayReplace ? [{ group: '', resource: 'pods', verbs: ['delete'] }] : []),
];
