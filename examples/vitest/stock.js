// The dependency: knows how many of a thing are left.
import { createServer } from 'node:http';

const [port] = process.argv.slice(2).map(Number);

createServer((_request, response) => response.end('{"left":7}')).listen(port, '127.0.0.1');
