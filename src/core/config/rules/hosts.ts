import { isForbiddenHost } from '../../address/forbidden-host.ts';
import { isLoopback } from '../../address/same-end.ts';
import { ownAddressOf } from '../../checks/catalog.ts';
import type { Config } from '../../model/config/config.ts';
import { kindOf } from '../../targets/catalog.ts';
import type { Path } from '../source/source.ts';
import type { LateRule } from './rule.ts';

/** Checks and links with an address of their own must not lead to a forbidden host. The schema checks the preview's address. */
export const hosts: LateRule = (config, source) => ({
  problems: placesOf(config).flatMap(({ host, path, isLiteral }) => {
    if (isForbiddenHost(host))
      return [
        source.problem('CG1701', path, 'this host belongs to the network or the cloud around the gate, and is never touched', {
          hint: 'write for example `127.0.0.1:6379` or `db.internal:5432`',
        }),
      ];
    if (!isLiteral || isLoopback(host) || !source.spot(path)?.fromVariable) return [];
    return [
      source.problem('CG1701', path, 'the host of another machine comes from a variable', {
        hint: 'write the address itself, so that a change of the variable cannot change what is disturbed',
      }),
    ];
  }),
});

interface Place {
  readonly host: string;
  readonly path: Path;
  readonly isLiteral?: true;
}

function placesOf({ checks, targets, compare }: Config): Place[] {
  const probed = checks.flatMap((check, index) => {
    const { key, address } = ownAddressOf(check) ?? { address: null };
    return address === null ? [] : [{ host: address.host, path: ['checks', index, check.kind, key] }];
  });
  const linked = (of: Config['targets'], section: readonly string[]) =>
    of.flatMap((target) =>
      kindOf(target)
        .addresses(target)
        .map(({ key, address: { host }, isLiteral }) => ({
          host,
          path: [...section, target.name, target.kind, key],
          ...(isLiteral && { isLiteral }),
        })),
    );
  return [...probed, ...linked(targets, ['targets']), ...linked(compare?.targets ?? [], ['compare', 'targets'])];
}
