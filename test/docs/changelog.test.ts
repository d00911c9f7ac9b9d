import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseNotes } from '../../scripts/changelog.ts';

const changelog =
  '# Changelog\n\n## Unreleased\n\n### Added\n\n- new\n\n## 0.2.0 (2030-01-02)\n\nIntro.\n\n### Fixed\n\n- a bug\n\n## 0.2\n\ntext\n';

test('a release has the notes of its own section', () => {
  expect(releaseNotes(changelog, '0.2.0')).toBe('Intro.\n\n### Fixed\n\n- a bug');
});

test.each([
  ['0.3.0', changelog, 'no section'],
  ['0.2', changelog, 'none of Added'],
  ['1.0.0', '## 1.0.0\n\n### Removed\n', '"### Removed" is not one of'],
])('notes of %s are refused', (version, text, message) => {
  expect(() => releaseNotes(text, version)).toThrow(message);
});

test('what is not released yet is written so that a release can take it', () => {
  const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  expect(releaseNotes(text, 'Unreleased')).toContain('### Added');
});
