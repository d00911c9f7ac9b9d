import type { Config } from '../model/config/config.ts';
import type { LinkTarget, ProcessTarget, Target } from '../model/config/target.ts';
import type { Layout } from '../model/run/layout.ts';

/** What a config shows about entry points, links and the processes that the links lead to. */
export function layoutOf({ targets, preview }: Pick<Config, 'targets' | 'preview'>): Layout {
  const { hostname, port, protocol } = new URL(preview);
  const previewPort = Number(port) || (protocol === 'https:' ? 443 : 80);
  const processes = targets.filter((target): target is ProcessTarget => target.kind === 'process');
  const isServed = (port: number | undefined): boolean => isLocal(hostname) && port === previewPort;
  // A process known only by its pidfile may be the entry point, unless another process serves the preview's port.
  const isKnown = processes.some(({ port }) => isServed(port));
  const isFront = (target: Target): boolean =>
    target.kind === 'link'
      ? target.to === 'preview' || (target.listen !== null && isLocal(target.listen.host) && isServed(target.listen.port))
      : target.kind === 'process' && (isServed(target.port) || (!isKnown && isLocal(hostname) && target.port === undefined));
  const pairs = targets
    .filter((target): target is LinkTarget => target.kind === 'link')
    .flatMap((link): [string, string][] => {
      const leadsTo = processes.find(({ port }) => port !== undefined && port === portBehind(link, previewPort));
      return leadsTo === undefined ? [] : [[link.name, leadsTo.name]];
    });
  const started = processes.filter(({ run }) => run !== undefined).map(({ name }) => name);
  return { front: ['preview', ...targets.filter(isFront).map(({ name }) => name)], behind: Object.fromEntries(pairs), started };
}

/** The port of this machine that a link leads to; null on another machine, where no process target can listen. */
const portBehind = ({ to }: LinkTarget, previewPort: number): number | null =>
  to === 'preview' ? previewPort : isLocal(to.host) ? to.port : null;

const isLocal = (host: string): boolean => /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/.test(host);
