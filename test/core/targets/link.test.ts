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

  it.each([
    [{ listen: '0.0.0.0:6380', to: '127.0.0.1:6379' }, 'an address of this machine'],
    [{ listen: '127.0.0.1:6380', to: '127.0.0.1:6380' }, 'would lead to itself'],
    [{ to: '127.0.0.1:6379' }, 'where should the application connect'],
    [{ listen: '6380', to: 'preview' }, 'host:port'],
    [{ listen: '127.0.0.1:70000', to: 'preview' }, 'host:port'],
    [{ listen: '127.0.0.1:1', to: 'x y:1' }, 'to'],
    [{ listen: '127.0.0.1:1', to: 'preview', form: 1 }, 'form'],
  ])('says what is wrong with %j', (value, message) => {
    const parsed = link.schema.safeParse(value);
    expect(JSON.stringify(parsed.error?.issues)).toContain(message);
  });
});
