// A store that answers each message, on the port that its argument names.
require('node:net')
  .createServer((socket) => socket.on('data', () => socket.write('answer')).on('error', () => {}))
  .listen(Number(process.argv[2]));
process.on('SIGTERM', () => process.exit(0));
