import { describe, expect, it } from 'vitest';
import { link } from '../../../src/core/targets/link.ts';

describe('how a link is written', () => {
  it('takes an address to listen on and one to carry to, or the preview', () => {
    expect(link.schema.parse({ listen: 'localhost:6380', to: 'cache.internal:6379' })).toEqual({
      listen: { host: '127.0.0.1', port: 6380 },
      to: { host: 'cache.internal', port: 6379 },
    });
    expect(link.schema.parse({ listen: '[::1]:1', to: '[::1]:2' })).toEqual({
      listen: { host: '::1', port: 1 },
      to: { host: '::1', port: 2 },
    });
    expect(link.schema.parse({ to: 'preview' })).toEqual({ listen: null, to: 'preview' });
  });

  it('without `listen`, connections to a container or to this machine are intercepted, which touches the machine', () => {
    const parsed = (value: unknown) => ({ ...link.schema.parse(value), kind: 'link' as const, name: 'x' });
    const [all, one, here] = [{ to: 'db:5432' }, { from: 'api', to: 'my_db-1:5432' }, { to: 'localhost:5432' }].map(parsed);
    expect(all).toMatchObject({ listen: null, to: { host: 'db', port: 5432 } });
    expect(one).toMatchObject({ from: 'api', to: { host: 'my_db-1', port: 5432 } });
    expect([all, one, here, parsed({ listen: '127.0.0.1:1', to: 'db:5432' })].map((of) => of && link.touchesMachine(of))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([all, one, here].map((of) => of && link.leadsToNamed(of))).toEqual(['db', 'my_db-1', null]);
    const outside = [parsed({ from: 'api', to: '10.0.0.7:5432' }), parsed({ from: 'api', to: 'pay.example.com:443' })];
    expect(outside.map(({ to }) => to)).toEqual([
      { host: '10.0.0.7', port: 5432 },
      { host: 'pay.example.com', port: 443 },
    ]);
    expect([all, one, here].map((of) => of && link.listensOn(of))).toEqual([null, null, { host: 'localhost', port: 5432 }]);
  });

  it.each([
    [{ listen: '0.0.0.0:6380', to: '127.0.0.1:6379' }, 'an address of this machine'],
    [{ listen: '127.0.0.1:6380', to: '127.0.0.1:6380' }, 'would lead to itself'],
    [{ to: 'db.example.org:5432' }, 'write `from'],
    [{ to: '10.0.0.7:5432' }, 'write `from'],
    [{ from: 'api', to: '127.0.0.1:6379' }, 'leave `from` out'],
    [{ from: 'api', to: 'preview' }, 'leave `from` out'],
    [{ from: 'api', listen: '127.0.0.1:1', to: 'db:5432' }, 'leave `from` out'],
    [{ from: 'a b', to: 'db:5432' }, 'the name of a target'],
    [{ listen: '6380', to: 'preview' }, 'host:port'],
    [{ listen: '127.0.0.1:70000', to: 'preview' }, 'host:port'],
    [{ listen: '127.0.0.1:1', to: 'x y:1' }, 'to'],
    [{ listen: '127.0.0.1:1', to: 'preview', form: 1 }, 'form'],
  ])('says what is wrong with %j', (value, message) => {
    const parsed = link.schema.safeParse(value);
    expect(JSON.stringify(parsed.error?.issues)).toContain(message);
  });
});
