/** Variables through which job steps talk to the runner, and the gate's own secrets: child processes must not get them. */
const withheld =
  /^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;

/** The environment for a child process: the gate's own, without the withheld variables, plus `extra`. */
export function childEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && !withheld.test(entry[0]));
  return { ...Object.fromEntries(kept), ...extra };
}
