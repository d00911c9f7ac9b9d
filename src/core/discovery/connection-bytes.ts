import type { Address } from '../address/address.ts';
import { endpointOf } from '../address/endpoint.ts';

/** How much a connection has carried, both directions together. */
export interface ConnectionBytes {
  readonly local: Address;
  readonly remote: Address;
  readonly bytes: number;
}

/** Reads the output of `ss -tinHO`: a line for each connection, with its counters. Lines that are not understood are left out. */
export function bytesIn(text: string): ConnectionBytes[] {
  return text.split('\n').flatMap((line) => {
    const [, , , from = '', to = ''] = line.trim().split(/\s+/);
    const [local, remote] = [endOf(from), endOf(to)];
    const bytes = counted(line, 'bytes_acked') + counted(line, 'bytes_received');
    return local === null || remote === null ? [] : [{ local, remote, bytes }];
  });
}

const counted = (line: string, name: string): number => Number(new RegExp(` ${name}:(\\d{1,15})`).exec(line)?.[1] ?? 0);

/** `[::ffff:127.0.0.1]:6379` and `127.0.0.1%lo:53` are addresses of IPv4. */
const endOf = (text: string): Address | null => endpointOf(text.replace(/^\[::ffff:(\d+\.\d+\.\d+\.\d+)\]/i, '$1').replace(/%[\w.-]+/, ''));
