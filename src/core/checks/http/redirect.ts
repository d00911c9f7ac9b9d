const loginWords = /(?:^|[^a-z])(?:log[-_]?in|sign[-_]?in|sso|oauth2?|saml2?|auth|authorize|authenticate|accounts?)(?:[^a-z]|$)/i;

/**
 * The reason for a redirect that the check does not expect, from a closed vocabulary that shows what to change in the config. `null`: it
 * leads to another path of the same origin.
 */
export function redirectReason(from: URL, location: string): string | null {
  if (!URL.canParse(location, from.href)) return 'redirect to another host';
  const to = new URL(location, from.href);
  if (isLogin(from, to)) return 'redirect to a login page';
  if (to.hostname !== from.hostname) return hostReason(from.hostname, to.hostname);
  if (to.protocol !== from.protocol)
    return /^https?:$/.test(to.protocol) ? `redirect to ${to.protocol.slice(0, -1)}` : 'redirect to another host';
  if (to.host !== from.host) return 'redirect to another port';
  return slashReason(from.pathname, to.pathname);
}

/** Recognized by its address. A check that itself requests a login page is not redirected to one. */
const isLogin = (from: URL, to: URL): boolean => !loginWords.test(from.pathname) && loginWords.test(`${to.hostname}${to.pathname}`);

function hostReason(from: string, to: string): string {
  if (to === `www.${from}`) return 'redirect to www';
  return from === `www.${to}` ? 'redirect from www' : 'redirect to another host';
}

function slashReason(from: string, to: string): string | null {
  if (to === `${from}/`) return 'redirect to the path with a slash';
  return from === `${to}/` ? 'redirect to the path without a slash' : null;
}
