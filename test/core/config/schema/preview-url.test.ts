import { describe, expect, test } from 'vitest';
import { previewUrl } from '../../../../src/core/config/schema/preview-url.ts';

describe('the address of a preview', () => {
  test.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['HTTPS://PR-7.Example.org/shop?x=1', 'https://pr-7.example.org/shop?x=1'],
    ['http://[::1]:3000', 'http://[::1]:3000/'],
    ['https://metadata.example.org', 'https://metadata.example.org/'],
  ])('%s is %s', (text, href) => {
    expect(previewUrl(text)).toEqual({ href });
  });

  test.each([
    'http://169.254.169.254/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.0.1:8080',
    'http://[fe80::1]/',
    'http://[febf::1]/',
    'http://[fd00:ec2::254]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[::169.254.169.254]/',
    'http://168.63.129.16/',
    'http://100.100.100.200/',
    'http://metadata.google.internal/',
    'http://METADATA.google.internal./',
    'http://metadata/',
  ])('%s is refused', (text) => {
    expect(previewUrl(text)).toMatchObject({ code: 'CG1701' });
  });

  test.each([
    'example.org',
    '//example.org',
    'http:example.org',
    'http:///example.org',
    'http:\\\\example.org',
    'https://?x',
    'https://:80/',
    'https://example.org/a b',
    'https://example.org/\n',
    'https://me@example.org',
    'https://example.org/#',
    'javascript:alert(1)',
    'ws://example.org',
    'http://exa mple.org',
    'http://[::1',
    'http://999.1.1.1',
    `https://example.org/${'x'.repeat(3000)}`,
  ])('%s is none', (text) => {
    expect(previewUrl(text)).toMatchObject({ code: 'CG1107' });
  });

  test('is never repeated in messages, because it may contain a secret', () => {
    for (const text of ['https://me:hunter2@example.org', 'hunter2', 'https://hunter2 x', 'https://hunter2:99999']) {
      expect(JSON.stringify(previewUrl(text))).not.toContain('hunter2');
    }
  });
});
