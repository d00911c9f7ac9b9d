import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { mostShards } from '../../core/model/plan/shard.ts';
import { parseResult } from '../../core/report/json.ts';
import type { ResultFile } from '../../core/shards/complete-shards.ts';
import { readBounded } from '../file/read-bounded.ts';

const limitBytes = 64 * 1024 * 1024;
const name = 'result.json';

/**
 * The results in these folders, in the order of their names. A folder has a `result.json` itself, or its subfolders have one each, as after the download
 * of several artifacts.
 * @throws GateFailure RESULT_INVALID, with the file
 */
export async function readResults(folders: readonly string[], cwd: string): Promise<readonly ResultFile[]> {
  const files = (await Promise.all(folders.map((folder) => filesIn(folder, cwd)))).flat();
  if (files.length > mostShards)
    throw new GateFailure('RESULT_INVALID', `there are ${files.length} results; at most ${mostShards} can be merged`);
  const read: ResultFile[] = [];
  // One after the other, so that at most one large file is in memory as text.
  for (const file of files) read.push({ file, result: await resultIn(file, cwd) });
  return read;
}

async function filesIn(folder: string, cwd: string): Promise<readonly string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch((cause: Error) => {
    throw unreadable(folder, cause);
  });
  if (entries.some((entry) => entry.name === name)) return [join(folder, name)];
  const subfolders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const found = await Promise.all(
    subfolders.sort().map(async (one) => ((await has(join(folder, one), cwd)) ? [join(folder, one, name)] : [])),
  );
  if (found.flat().length > 0) return found.flat();
  throw new GateFailure('RESULT_INVALID', `there is no \`${name}\` in \`${folder}\` or its subfolders`, {
    hint: 'pass the report folder of each shard, or a folder that has all of them',
  });
}

const has = async (folder: string, cwd: string): Promise<boolean> =>
  (await readdir(resolve(cwd, folder)).catch((): string[] => [])).includes(name);

async function resultIn(file: string, cwd: string): Promise<ResultFile['result']> {
  const bytes = await readBounded(resolve(cwd, file), limitBytes).catch((cause: Error) => {
    throw unreadable(file, cause);
  });
  try {
    return parseResult(bytes.toString('utf8'));
  } catch (error) {
    throw error instanceof GateFailure ? new GateFailure(error.code, `${file}: ${error.message}`, { cause: error }) : error;
  }
}

const unreadable = (path: string, cause: Error): GateFailure =>
  new GateFailure('RESULT_INVALID', `\`${path}\` cannot be read: ${cause.message}`, { cause });
