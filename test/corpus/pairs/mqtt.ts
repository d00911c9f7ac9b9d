import type { Pair } from '../pair.ts';
import { app, either, linked, started, url } from '../parts.ts';
import { orders } from './orders.ts';

/** `clean`: "`true`, set to false to receive QoS 1 and 2 messages while offline": https://github.com/mqttjs/MQTT.js#mqttclientstreambuilder-options. */
export const mqttClean: Pair = {
  difference:
    'the consumer of orders has `clean: true`, the default of `mqtt`, instead of `false`, so that the broker keeps nothing for it while it is away',
  weakness: 'lost-writes',
  needs: ['mosquitto'],
  packages: ['mqtt'],
  system(sandbox) {
    const { port, folder } = sandbox;
    return {
      preview: port('front'),
      targets: {
        broker: started(['mosquitto', '-c', `${folder}/mosquitto.conf`], port('broker')),
        'ledger-to-broker': linked(port('link'), port('broker')),
        ledger: started(app('mqtt-ledger', port('ledger'), port('link'), either(sandbox, 'false', 'true')), port('ledger'), '/'),
        front: started(app('mqtt-orders', port('front'), port('broker'), url(port('ledger'))), port('front'), '/'),
      },
      files: {
        // No limit, instead of 1,000 messages for a client that is away. As root it would change to the user `mosquitto`.
        'mosquitto.conf': `listener ${port('broker')} 127.0.0.1
allow_anonymous true
max_queued_messages 0
log_dest none
${process.getuid?.() === 0 ? 'user root' : ''}
`,
      },
      checks: [orders],
      faults: [
        { fault: 'refuse', on: 'ledger-to-broker', lasts: '6s..8s' },
        { fault: 'reset', on: 'ledger-to-broker', after: '0B', share: '100%', lasts: '6s..8s' },
      ],
    };
  },
};
