import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes each file completely or not at all, so that a reader never sees half a report. A file that cannot be written does not prevent the
 * others; rejects with the first failure.
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const failures: unknown[] = [];
  for (const [name, text] of Object.entries(files))
    await writeWhole(join(folder, name), text).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true }).catch(() => undefined);
    throw error;
  }
}
