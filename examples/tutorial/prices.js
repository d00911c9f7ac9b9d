// The dependency: a service that knows the price of coffee.
const { createServer } = require('node:http');

createServer((_request, response) => response.end('{"coffee":3.2}')).listen(4000, '127.0.0.1');
