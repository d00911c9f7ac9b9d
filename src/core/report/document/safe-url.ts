/** The address of a link that may be followed: https, no credentials, plain ASCII; otherwise null. */
export function safeUrl(url: string): string | null {
  if (url.length > 500 || !/^https:\/\/[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/.test(url) || !URL.canParse(url)) return null;
  const { href, username, password } = new URL(url);
  return username === '' && password === '' ? href.replace(/[()[\]'*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`) : null;
}
