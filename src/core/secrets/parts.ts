import { leastLength } from './forms.ts';

/** The secret parts of a URL: user, password and query values, both encoded and decoded. */
export function partsOfUrl(text: string): readonly string[] {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text) || !URL.canParse(text)) return [];
  const { username, password, search, searchParams } = new URL(text);
  const written = search
    .slice(1)
    .split('&')
    .map((pair) => pair.slice(pair.indexOf('=') + 1));
  return longEnough([username, password, ...[username, password].map(decoded), ...written, ...searchParams.values()]);
}

const credentialHeader =
  /^(?:proxy-)?authorization$|cookie|api-?key|access-?key|private-?key|token|secret|passw|passphrase|credential|bypass|session|signature|(?:^|-)auth(?:$|-)/i;

/** The values of headers whose name suggests credentials: secret at any length, both whole and without the scheme. */
export function partsOfHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => (credentialHeader.test(name) ? [value, ...partsOfCredential(value)] : []));
}

/** `Bearer TOKEN`, `Basic BASE64`, `sid=VALUE; other=VALUE`. */
function partsOfCredential(value: string): readonly string[] {
  const [, scheme = '', rest = ''] = /^([A-Za-z][\w-]*) +(\S.*)$/s.exec(value) ?? [];
  const user = /^basic$/i.test(scheme) ? fromBase64(rest) : null;
  const cookies = longEnough(value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim()));
  return [rest, ...(user === null ? [] : [user, ...longEnough([user.slice(user.indexOf(':') + 1)])]), ...cookies].filter(
    (part) => part !== '',
  );
}

function fromBase64(text: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Shorter parts could be ordinary words. */
const longEnough = (parts: readonly string[]): readonly string[] => parts.filter((part) => part.length >= leastLength);
