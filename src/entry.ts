/**
 * The bundle's entry point with the four programs, each loaded only when used.
 * @param home the folder of the file that was started
 */
export async function main(home: URL): Promise<void> {
  await (await import('./action/main.ts')).main(home);
}

export async function post(home: URL): Promise<void> {
  await (await import('./action/post.ts')).post(home);
}

export async function cli(home: URL): Promise<void> {
  await (await import('./cli/main.ts')).cli(home);
}

export async function keeper(home: URL): Promise<void> {
  await (await import('./keeper/main.ts')).keeper(home);
}
