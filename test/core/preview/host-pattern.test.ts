import { describe, expect, it } from 'vitest';
import { hostPatternComplaint, matchesHost } from '../../../src/core/preview/host-pattern.ts';

describe('a pattern of hosts', () => {
  it.each([
    ['pr-7.acme.io', 'pr-7.acme.io', true],
    ['PR-7.Acme.io.', 'pr-7.acme.io', true],
    ['pr-7.acme.io', 'x.pr-7.acme.io', false],
    ['*.vercel.app', 'shop-git-fix.vercel.app', true],
    ['*.vercel.app', 'vercel.app', false],
    ['*.vercel.app', 'a.b.vercel.app', false],
    ['*.vercel.app', 'evil-vercel.app', false],
    ['*.vercel.app', 'x.vercel.app.evil.io', false],
    ['*.*.acme.io', 'a.b.acme.io', true],
    ['shop-git-*-acme.vercel.app', 'shop-git-fix-1-acme.vercel.app', true],
    ['shop-git-*-acme.vercel.app', 'shop-git--acme.vercel.app', false],
    ['shop-*-*.vercel.app', 'shop-a-b.vercel.app', true],
    ['a*a.acme.io', 'a.acme.io', false],
    ['203.0.113.7', '203.0.113.7', true],
    ['*.0.113.7', '203.0.113.7', false],
    ['bücher.example', 'xn--bcher-kva.example', true],
  ])('%s and %s: %s', (pattern, host, expected) => {
    expect(matchesHost(pattern, host)).toBe(expected);
  });

  it.each(['*.vercel.app', 'pr-7.acme.io', 'shop-*.pages.dev', '203.0.113.7', '*.*.acme.io', 'app'])('%s is one', (pattern) => {
    expect(hostPatternComplaint(pattern)).toBeNull();
  });

  it.each([
    '*',
    '*.com',
    '*.app',
    '*.*',
    'shop.*',
    '*.co.uk',
    '*.com.au',
    'https://a.io',
    'a.io/x',
    'a.io:80',
    'a b',
    '',
    'me@a.io',
    'x'.repeat(300),
  ])('%j is none', (pattern) => {
    expect(hostPatternComplaint(pattern)).not.toBeNull();
  });
});
