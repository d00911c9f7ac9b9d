import { mkdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { withoutLinks } from '../../world/report/without-links.ts';

/**
 * Makes the folder for the files of a run and returns its real path. The real path must be in the workspace or in `tempDir`, because a pull
 * request may have replaced the folder by a link.
 * @throws GateFailure CONFIG_OUTSIDE
 */
export async function prepareReportDir(asked: string, workspace: string, tempDir: string): Promise<string> {
  const roots = await Promise.all([workspace, tempDir].map((root) => realpath(root).catch(() => resolve(root))));
  const path = resolve(roots[0] ?? workspace, asked);
  const parent = await realParent(path);
  if (!roots.some((root) => inside(path, root) && (parent === root || inside(parent, root)))) throw outside(asked);
  await mkdir(path, { recursive: true }).catch((cause) => {
    throw new GateFailure('INPUT_INVALID', `report-dir cannot be created: ${(cause as Error).message}`, { cause });
  });
  await withoutLinks(path);
  return realpath(path);
}

/** The real path of the deepest existing parent. New folders may only be made below it. */
async function realParent(path: string): Promise<string> {
  return realpath(path).catch(() => realParent(dirname(path)));
}

const inside = (path: string, root: string): boolean => {
  const way = relative(root, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
};

const outside = (asked: string): GateFailure =>
  new GateFailure('CONFIG_OUTSIDE', `report-dir ${JSON.stringify(asked.slice(0, 200))} is not a folder inside the workspace`, {
    hint: 'use a folder in the workspace, for example `report-dir: chaos-report`',
  });
