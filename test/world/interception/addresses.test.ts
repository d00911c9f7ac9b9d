import { expect, it } from 'vitest';
import { addressesOf } from '../../../src/world/interception/addresses.ts';

/** Resolves to one list after another. */
const resolving =
  (...lists: (readonly string[] | Error)[]) =>
  async () => {
    const next = lists.shift() ?? [];
    if (next instanceof Error) throw next;
    return next;
  };

it('keeps every address to which a name has led, also while it cannot be looked up', async () => {
  const addresses = addressesOf(
    'api.example.com',
    resolving(['198.51.100.2', '198.51.100.1'], ['198.51.100.3'], new Error('EAI_AGAIN'), []),
  );
  expect(await addresses()).toEqual(['198.51.100.1', '198.51.100.2']);
  const all = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
  for (let times = 0; times < 3; times += 1) expect(await addresses()).toEqual(all);
});

it('adds what clients have found, also where this machine does not know the name, and refuses it alike', async () => {
  const addresses = addressesOf('api.example.com', resolving(new Error('ENOTFOUND'), ['198.51.100.1'], []));
  expect(await addresses(['198.51.100.9'])).toEqual(['198.51.100.9']);
  expect(await addresses()).toEqual(['198.51.100.1', '198.51.100.9']);
  await expect(addresses(['127.0.0.1'])).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
});

it('takes an address as it is written', async () => {
  expect(await addressesOf('198.51.100.7')()).toEqual(['198.51.100.7']);
});

it.each(['169.254.169.254', '127.0.0.1'])('refuses a name that leads to %s, also later', async (wrong) => {
  const addresses = addressesOf('api.example.com', resolving([wrong], ['198.51.100.1'], [wrong]));
  await expect(addresses()).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
  expect(await addresses()).toEqual(['198.51.100.1']);
  await expect(addresses()).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
});

it('says that a name is unknown', async () => {
  await expect(addressesOf('api.example.com', resolving(new Error('ENOTFOUND')))()).rejects.toMatchObject({
    code: 'TARGET_UNAVAILABLE',
    message: expect.stringContaining('api.example.com'),
  });
});
