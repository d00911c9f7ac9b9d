import { problemLimit } from '../../core/config/source/problem.ts';
import type { Config } from '../../core/model/config/config.ts';
import { wrapped } from '../../core/report/terminal/wrap.ts';
import { visible } from '../../core/report/wording/visible.ts';
import { runSecrets } from '../../core/secrets/run-secrets.ts';
import { openConfig } from '../../world/config/open-config.ts';
import type { Arguments } from '../args/command.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The config that the flags name, with what they override, and its path; warnings go to stderr. */
export async function open(
  { values }: Arguments,
  io: Terminal,
  limit = problemLimit,
): Promise<{ readonly config: Config; readonly configPath: string }> {
  const { config, warnings, file } = await openConfig({
    workspace: io.cwd,
    env: io.env,
    limit,
    ...(values.config !== undefined && { path: values.config }),
    ...(values['preview-url'] !== undefined && { previewOverride: values['preview-url'] }),
    ...(values.scenarios !== undefined && { scenarios: values.scenarios }),
    ...(values.budget !== undefined && { budget: values.budget }),
    ...(values.shard !== undefined && { shard: values.shard }),
    ...(values.seed !== undefined && { seed: values.seed }),
    ...(values.name !== undefined && { name: values.name }),
  });
  io.hide(runSecrets(config, io.env, [io.cwd]));
  for (const warning of warnings)
    io.note(
      `${io.paintErr('yellow', 'warning:')} ${wrapped(visible(io.redact(warning), 1000), io.columns() - 10, true).join('\n         ')}`,
    );
  return { config, configPath: file };
}
