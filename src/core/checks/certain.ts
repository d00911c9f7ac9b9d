/**
 * Reasons that time does not change: a locked door, or an address that leads elsewhere. A 404, a 5xx, a refused connection and a certificate may
 * be other ones as soon as a deployment has finished.
 */
const certain =
  /^(?:status (?:401|30[1-8])|redirect |refused address$|not HTTP: |TLS: not spoken there$|invalid HTTP: (?:both|two) |compressed )/;

/** Is there no use in asking again? */
export const isCertain = (reason: string): boolean => certain.test(reason);
