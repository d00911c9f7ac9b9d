// node etcd-page.js PORT URL DEADLINE_MS: a page with a setting from etcd, by `etcd3`; `none`: calls have no deadline (the default). Without a
// response the last known setting is shown.
import { createServer } from 'node:http';
import { Etcd3 } from 'etcd3';

const [port, url, deadlineMs] = process.argv.slice(2);
const etcd = new Etcd3({
  hosts: url,
  ...(deadlineMs !== 'none' && {
    defaultCallOptions: ({ isStream }) => (isStream ? {} : { deadline: Date.now() + Number(deadlineMs) }),
  }),
});
let known = null;

createServer(async (_, response) => {
  known = await etcd.get('greeting').then(
    (value) => value ?? '',
    () => known,
  );
  response.writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: known !== null, known }));
}).listen(Number(port), '127.0.0.1');
