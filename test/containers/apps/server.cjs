// Responds 200 on PORT (80). STUBBORN=1: it ignores SIGTERM, as a program without a handler does as the first process of a container.
// EXIT=3: it ends with that exit code instead.
const { createServer } = require('node:http');

if (process.env.EXIT !== undefined) {
  console.log('no stock today');
  process.exit(Number(process.env.EXIT));
}
if (process.env.STUBBORN === undefined) process.on('SIGTERM', () => process.exit(0));
createServer((_, response) => response.end('ok')).listen(Number(process.env.PORT ?? 80));
