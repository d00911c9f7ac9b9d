// Reads CHANGELOG.md: a section for each version, `## 0.2.0`, with `### Added`, `### Changed` and `### Fixed`.

const areas = ['Added', 'Changed', 'Fixed'];

/** The section of a version, without its heading. RangeError when it is not there, is empty, or has other areas than Added, Changed and Fixed. */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  if (section === undefined) throw new RangeError(`CHANGELOG.md has no section "## ${version}": rename "## Unreleased"`);
  const notes = section.slice(section.indexOf('\n') + 1).trim();
  const found = [...notes.matchAll(/^### (.+)$/gm)].map(([, area = '']) => area.trim());
  const other = found.find((area) => !areas.includes(area));
  if (other !== undefined) throw new RangeError(`CHANGELOG.md: "### ${other}" is not one of ${areas.join(', ')}`);
  if (found.length === 0) throw new RangeError(`CHANGELOG.md: the section ${version} has none of ${areas.join(', ')}`);
  return notes;
}
