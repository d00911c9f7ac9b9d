import { expect, test } from 'vitest';
import { openFiles } from '../../../../src/core/faults/scarcity/open-files.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(openFiles);

test('fewer files are more severe', () => {
  expect(openFiles.params.left?.weaker).toBe('high');
  expect(openFiles.descriptors?.({ left: 3 })).toEqual({ left: 3 });
});
