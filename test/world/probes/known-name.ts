import dns, { type LookupAddress } from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

/** Makes the resolver return 127.0.0.1 for this name until the end of the test. */
export function knownName(name: string): void {
  const before = dns.lookup;
  const found: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }];
  const lookup = (host: string, options: object, callback: (error: Error | null, addresses: LookupAddress[]) => void): void =>
    host === name ? callback(null, found) : before(host, { ...options, all: true }, callback);
  Object.assign(dns, { lookup });
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(dns, { lookup: before });
    syncBuiltinESMExports();
  });
}
