import type { HeldCommand } from './run-command.ts';

/** A program that takes time to start. Lines are kept until it runs. */
export function heldLater(starting: Promise<HeldCommand>): HeldCommand {
  let waiting: string[] | null = [];
  let held: HeldCommand | null = null;
  let isOver = false;
  const ready = starting.then(
    (started) => {
      held = started;
      for (const line of waiting ?? []) started.send(line);
      waiting = null;
      if (isOver) started.close();
    },
    (error: unknown) => {
      isOver = true;
      throw error;
    },
  );
  ready.catch(() => undefined);
  return {
    ready,
    send(line) {
      if (isOver) return false;
      if (held !== null) return held.send(line);
      waiting?.push(line);
      return true;
    },
    close() {
      isOver = true;
      held?.close();
    },
  };
}
