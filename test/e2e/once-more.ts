/** Plays it again where this machine was too busy to tell: never until it is green, but once. */
export async function onceMore<T>(play: () => Promise<T>, isDecided: (played: T) => boolean): Promise<T> {
  const played = await play();
  return isDecided(played) ? played : play();
}
