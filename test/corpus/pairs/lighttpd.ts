import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_fastcgi: `disable-time` is 1 by default, in seconds; the options of mod_proxy are the same. */
export const lighttpdDisable: Pair = {
  difference: 'lighttpd does not use an upstream for 60 s after it was unreachable (`disable-time`), instead of 1 s',
  weakness: 'slow-reconnect',
  needs: ['lighttpd'],
  system(sandbox) {
    const { port, folder } = sandbox;
    return {
      preview: port('proxy'),
      targets: {
        stock: started(app('stock', port('stock')), port('stock'), '/'),
        'lighttpd-to-stock': linked(port('link'), port('stock')),
        lighttpd: started(['lighttpd', '-D', '-f', `${folder}/lighttpd.conf`], port('proxy')),
      },
      files: {
        'lighttpd.conf': `server.document-root = "${folder}"
server.bind = "127.0.0.1"
server.port = ${port('proxy')}
server.modules = ( "mod_proxy" )
proxy.server = ( "" => ((
  "host" => "127.0.0.1",
  "port" => ${port('link')},
  "disable-time" => ${either(sandbox, 1, 60)}
)) )
`,
      },
      checks: [page({ during: { success: '0%' }, recovers: '4s' })],
      faults: [
        { fault: 'refuse', on: 'lighttpd-to-stock', lasts: '6s..8s' },
        { fault: 'flap', on: 'lighttpd-to-stock', down: '2s..3s', up: '1s..2s', lasts: '6s..8s' },
      ],
    };
  },
};
