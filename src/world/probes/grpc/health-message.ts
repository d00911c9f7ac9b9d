/**
 * Messages of `grpc.health.v1.Health` on the wire. Sources: gRPC over HTTP2 (length-prefixed messages), Protocol Buffers encoding, and health.proto.
 */

/** `HealthCheckRequest { string service = 1; }`; a service of at most 16 KiB. */
export function healthRequest(service: string): Buffer {
  const name = Buffer.from(service);
  const message = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a, ...varint(name.length)]), name]);
  const frame = Buffer.alloc(5);
  frame.writeUInt32BE(message.length, 1);
  return Buffer.concat([frame, message]);
}

/** The value of `HealthCheckResponse { ServingStatus status = 1; }`; null: not one whole, uncompressed message of this kind. */
export function servingIn(body: Buffer): number | null {
  if (body.length < 5 || body[0] !== 0 || body.readUInt32BE(1) !== body.length - 5) return null;
  const message = body.subarray(5);
  // A field with its default value, 0, is not sent. Other fields may follow in a later version of the protocol.
  if (message.length === 0) return 0;
  if (message[0] !== 0x08) return null;
  const value = message[1];
  return value === undefined || value >= 0x80 ? null : value;
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}
