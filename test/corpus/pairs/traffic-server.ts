import type { Pair, Sandbox } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** https://docs.trafficserver.apache.org/en/9.2.x/admin-guide/files/records.config.en.html: `max_stale_age` is a week by default. */
export const trafficServerStale: Pair = {
  difference: 'Traffic Server serves an expired page for 2 s at most, instead of a week (its default) while the upstream fails',
  weakness: 'no-fallback',
  needs: ['traffic_server'],
  system(sandbox) {
    const { port, folder } = sandbox;
    return {
      preview: port('proxy'),
      targets: {
        shelf: started(app('shelf', port('shelf')), port('shelf'), '/'),
        'cache-to-shelf': linked(port('link'), port('shelf')),
        cache: started(['traffic_server', `--run-root=${folder}/runroot.yaml`], port('proxy'), '/'),
      },
      files: {
        'runroot.yaml': runRoot(folder),
        'records.config': records(sandbox, either(sandbox, '', 'CONFIG proxy.config.http.cache.max_stale_age INT 2')),
        'remap.config': `map / http://127.0.0.1:${port('link')}/\n`,
        'ip_allow.yaml': 'ip_allow: [{ apply: in, ip_addrs: 0/0, action: allow, methods: ALL }]\n',
        'storage.config': `${folder} 16M\n`,
        'plugin.config': '',
      },
      checks: [page({ during: { success: '90%' } })],
      faults: [
        { fault: 'refuse', on: 'cache-to-shelf', lasts: '8s..10s' },
        { fault: 'http-error', on: 'cache-to-shelf', status: [500, 503], share: '100%', lasts: '8s..10s' },
      ],
    };
  },
};

const folders = ['prefix', 'exec_prefix', 'sysconfdir', 'datadir', 'localstatedir', 'runtimedir', 'logdir', 'cachedir'];

const runRoot = (folder: string): string =>
  [
    ...folders.map((name) => `${name}: ${folder}`),
    'bindir: /usr/bin',
    'sbindir: /usr/bin',
    'libexecdir: /usr/lib/trafficserver/modules',
    '',
  ].join('\n');

const records = ({ port }: Sandbox, more: string): string => `
CONFIG proxy.config.http.server_ports STRING ${port('proxy')}:ip-in=127.0.0.1
CONFIG proxy.config.admin.user_id STRING #-1
CONFIG proxy.config.exec_thread.autoconfig INT 0
CONFIG proxy.config.exec_thread.limit INT 1
CONFIG proxy.config.log.logging_enabled INT 0
CONFIG proxy.config.proxy_name STRING shop
${more}
`;
