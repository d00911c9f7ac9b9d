import type { Pair, Sandbox } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';
import { twoPages } from './two-pages.ts';

/** `-DFOREGROUND` is how containers run it. */
const apache = ({ folder }: Sandbox): string[] => ['apache2', '-DFOREGROUND', '-f', `${folder}/apache.conf`];

/** https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass: `retry` is 60 s by default; `status=+H` is a hot standby. */
export const apacheRetry: Pair = {
  difference:
    'after a connection that failed, httpd leaves the upstream to its hot standby for 60 s (the default of retry), instead of 1 s',
  weakness: 'slow-reconnect',
  needs: ['apache2'],
  system(sandbox) {
    const { port } = sandbox;
    const members = `ProxyPass / balancer://shop/
<Proxy balancer://shop>
  BalancerMember http://127.0.0.1:${port('link')}${either(sandbox, ' retry=1', '')}
  BalancerMember http://127.0.0.1:${port('sorry')} status=+H
</Proxy>`;
    return {
      preview: port('proxy'),
      targets: {
        stock: started(app('stock', port('stock')), port('stock'), '/'),
        sorry: started(app('sorry', port('sorry')), port('sorry')),
        'httpd-to-stock': linked(port('link'), port('stock')),
        httpd: started(apache(sandbox), port('proxy'), '/'),
      },
      files: { 'apache.conf': apacheConf(sandbox, 25, members) },
      checks: [page({ during: { success: '0%' }, recovers: '4s' })],
      faults: [
        { fault: 'refuse', on: 'httpd-to-stock', lasts: '6s..8s' },
        { fault: 'flap', on: 'httpd-to-stock', down: '1s..2s', up: '500ms..1s', lasts: '6s..8s' },
      ],
    };
  },
};

/** https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass: `max` is by default the number of threads, so that one upstream can hold all of them. */
export const apachePool: Pair = {
  difference: 'one upstream may hold all twelve threads of httpd (the default of max), instead of four connections at most',
  weakness: 'cascade',
  needs: ['apache2'],
  system: (sandbox) =>
    twoPages(sandbox, 'httpd', apache(sandbox), {
      'apache.conf': apacheConf(
        sandbox,
        12,
        `ProxyPass /reports http://127.0.0.1:${sandbox.port('link')}/${either(sandbox, ' max=4 acquire=10', '')}
ProxyPass / http://127.0.0.1:${sandbox.port('stock')}/`,
      ),
    }),
};

const modules = ['mpm_event', 'authz_core', 'slotmem_shm', 'proxy', 'proxy_http', 'proxy_balancer', 'lbmethod_byrequests'];

const apacheConf = ({ port, folder }: Sandbox, threads: number, proxied: string): string => `
ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile httpd.pid
ServerName shop
Listen 127.0.0.1:${port('proxy')}
ErrorLog /dev/stderr
LogLevel crit
User www-data
Group www-data
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerLimit 1
StartServers 1
ThreadsPerChild ${threads}
MaxRequestWorkers ${threads}
${proxied}
`;
