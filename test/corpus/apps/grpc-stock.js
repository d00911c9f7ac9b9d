// node grpc-stock.js PORT: the stock service over gRPC, with JSON instead of protocol buffers.
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { stock } from './grpc-service.js';

const server = new Server();
server.addService(stock, { list: (_, respond) => respond(null, { items: ['mug', 'lamp', 'rug'] }) });
server.bindAsync(`127.0.0.1:${process.argv[2]}`, ServerCredentials.createInsecure(), (error) => {
  if (error) throw error;
});
