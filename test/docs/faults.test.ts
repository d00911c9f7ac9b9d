import { expect, test } from 'vitest';
import { faultOf } from '../../src/core/faults/catalog.ts';
import { read } from './github-yaml.ts';

const page = read('docs/faults.md');
const rows = [...page.slice(page.indexOf('## Netflix')).matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  .map(([, theirs = '', here = '', how = '']) => ({ theirs, here, how }))
  .filter(({ theirs }) => !theirs.startsWith('Simian') && !theirs.startsWith('--'));
const namesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** The classes `*ChaosType` of github.com/Netflix/SimianArmy, with those of its OpenStack branch. */
const army =
  'BlockAllNetworkTraffic BurnCpu BurnIo DetachVolumes FailApi FailCinder FailCinderv2 FailDns FailDynamoDb FailEc2 FailGlance FailKeystone FailNova FailS3 FillDisk KillProcesses NetworkCorruption NetworkLatency NetworkLoss NullRoute Script ShutdownInstance'.split(
    ' ',
  );

test('every kind of the Simian Army has a row', () => {
  expect(rows.flatMap(({ theirs }) => namesIn(theirs)).toSorted()).toEqual(army);
});

test.each(rows)('$theirs has its name here, and how', ({ here, how }) => {
  for (const name of namesIn(here)) expect(faultOf(name)?.kind, name).toBe(name);
  expect(here === 'none' || namesIn(here).length > 0).toBe(true);
  expect(how).toMatch(/^\S/);
});

test('README.md links to it', () => expect(read('README.md')).toContain('](docs/faults.md)'));
