import { GateFailure } from '../../core/model/failure.ts';

const systems: Readonly<Record<string, string>> = { darwin: 'macOS', win32: 'Windows', freebsd: 'FreeBSD', openbsd: 'OpenBSD' };

/**
 * A run and its recovery identify processes by `/proc`, which only Linux has: on another system an undo could end the wrong process.
 * @throws GateFailure PLATFORM_UNSUPPORTED
 */
export function requireLinux(platform: string = process.platform): void {
  if (platform === 'linux') return;
  throw new GateFailure('PLATFORM_UNSUPPORTED', `a run needs Linux, and this is ${systems[platform] ?? platform}`, {
    hint: 'run it in a Linux job, container, virtual machine or WSL 2; `validate`, `plan`, `init` and `report` work here',
  });
}
