// Started by hostile.test.ts: one server for each behaviour, in a separate process. Prints the ports by name.
import net from 'node:net';
import zlib from 'node:zlib';

const ok = 'HTTP/1.1 200 OK\r\n';
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`;
const whole = `${ok}content-length: 2\r\n\r\nok`;
const big = Buffer.alloc(65_536, 'a');

function flood(socket, piece) {
  const more = () => {
    while (!socket.destroyed) if (!socket.write(piece)) return void socket.once('drain', () => setImmediate(more));
  };
  more();
}
function drip(socket, text) {
  let at = 0;
  const timer = setInterval(() => (socket.destroyed || at >= text.length ? clearInterval(timer) : socket.write(text[at++])), 20);
}
const floods = (head, piece) => (socket) => {
  socket.write(head);
  flood(socket, Buffer.from(piece));
};
const says = (text) => (socket) => socket.write(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
const ends = (text) => (socket) => socket.end(text);
const packed = (coding, body) =>
  Buffer.concat([Buffer.from(`${ok}content-encoding: ${coding}\r\ncontent-length: ${body.length}\r\n\r\n`), body]);
const zeros = Buffer.alloc(50_000_000);
const nested = (times) => Array.from({ length: times }).reduce((body) => zlib.gzipSync(body), zlib.gzipSync(zeros));

const servers = {
  'never responds': () => {},
  'closes the connection immediately': ends(''),
  'resets the connection immediately': (socket) => socket.resetAndDestroy(),
  'closes the connection before its content-length': ends(`${ok}content-length: 5000\r\n\r\nabc`),
  'sends its head slowly': (socket) => drip(socket, `HTTP/1.1 200 OK${'x'.repeat(5000)}`),
  'sends its body slowly': (socket) => drip(socket, `${ok}content-length: 9000\r\n\r\n${'a'.repeat(9000)}`),
  'never ends its status line': floods('HTTP/1.1 200 ', big),
  'never ends a header': floods(`${ok}x: `, big),
  'never ends its headers': floods(ok, 'a: b\r\n'.repeat(10_000)),
  'sends headers without a name': floods(ok, ':\r\n'.repeat(10_000)),
  'never ends its body': floods(`${ok}\r\n`, big),
  'sends chunks of one byte': floods(chunked, '1\r\na\r\n'.repeat(10_000)),
  'sends chunks of 20 bytes': floods(chunked, `14\r\n${'a'.repeat(20)}\r\n`.repeat(2_500)),
  'never ends a chunk extension': floods(`${chunked}1;`, big),
  'never ends its trailer': floods(`${chunked}0\r\n`, 'a: b\r\n'.repeat(10_000)),
  'sends 103 without end': floods('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(1_000)),
  'sends 100 without end': floods('', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(2_000)),
  'sends 102 often and then 200': says('HTTP/1.1 102 Processing\r\n\r\n'.repeat(5_000) + whole),
  'claims a huge chunk': says(`${chunked}ffffffffffffffff\r\n`),
  'sends a gzip bomb': says(packed('gzip', zlib.gzipSync(zeros))),
  'sends a brotli bomb': says(packed('br', zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }))),
  'sends a nested gzip bomb': says(packed('gzip, gzip, gzip', nested(2))),
  'compresses its body a hundred times': says(packed(Array(100).fill('gzip').join(), zlib.gzipSync('x'))),
  'sends a damaged gzip body': says(packed('gzip', Buffer.from('no gzip at all'))),
  'sends Content-Length and Transfer-Encoding': says(`${ok}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
  'sends two lengths': says(`${ok}content-length: 2\r\ncontent-length: 3\r\n\r\nabc`),
  'sends a negative length': says(`${ok}content-length: -1\r\n\r\nabc`),
  'sends a length that is too large': says(`${ok}content-length: 99999999999999999999\r\n\r\nabc`),
  'folds a header': says(`${ok}x: a\r\n b\r\ncontent-length: 2\r\n\r\nok`),
  'ends lines with LF': says('HTTP/1.1 200 OK\ncontent-length: 2\n\nok'),
  'sends a blank in the name of a header': says(`${ok}x y: a\r\ncontent-length: 2\r\n\r\nok`),
  'sends NUL in the value of a header': says(`${ok}x: a\0b\r\ncontent-length: 2\r\n\r\nok`),
  'sends a status of five digits': says('HTTP/1.1 99999 x\r\ncontent-length: 0\r\n\r\n'),
  'sends the status 999': says('HTTP/1.1 999 x\r\ncontent-length: 0\r\n\r\n'),
  'speaks HTTP/9': says('HTTP/9.9 200 OK\r\n\r\n'),
  'speaks HTTP/2': says(Buffer.from('000000040000000000', 'hex')),
  'speaks TLS': says(Buffer.from('15030100020228', 'hex')),
  'speaks SSH': says('SSH-2.0-x\r\n'),
  'switches protocols and floods': floods('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n', big),
  'sends more responses than requested': says(whole.repeat(2_000)),
  'redirects to itself': says('HTTP/1.1 302 F\r\nlocation: /\r\ncontent-length: 0\r\n\r\n'),
  'sends headers with names of object properties': says(`${ok}__proto__: x\r\nconstructor: y\r\ncontent-length: 2\r\n\r\nok`),
  'sends a body with 204': says('HTTP/1.1 204 N\r\ncontent-length: 5\r\n\r\nhello'),
};

const ports = {};
for (const [name, play] of Object.entries(servers)) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    if (/at once/.test(name)) play(socket);
    else socket.once('data', () => play(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  ports[name] = server.address().port;
}
process.send(ports);
process.once('disconnect', () => process.exit());
