/** What steps of a job hand to the runner, and secrets of the gate's own: none of a child's business. */
const withheld =
  /^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;

/** The environment for a child process: ours, less what it must not see, plus `extra`. */
export function childEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && !withheld.test(entry[0]));
  return { ...Object.fromEntries(kept), ...extra };
}
