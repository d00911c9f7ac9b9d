/**
 * Reasons that do not change with time: a required login, or an address that leads elsewhere. A 404, a 5xx, a refused connection and a
 * certificate may change when a deployment finishes.
 */
const certain =
  /^(?:status (?:401|30[1-8])|redirect |refused address$|not HTTP: |TLS: not spoken there$|invalid HTTP: (?:both|two) |compressed )/;

/** Is another request pointless? */
export const isCertain = (reason: string): boolean => certain.test(reason);
