import { isForbiddenHost } from '../../address/forbidden-host.ts';
import { neverPreview } from '../../preview/never-preview.ts';

export type PreviewUrl =
  | { readonly href: string }
  | { readonly code: 'CG1107' | 'CG1701'; readonly message: string; readonly hint: string };

const example = 'write for example `https://pr-7.example.org` or `http://127.0.0.1:8080`';
const wrong = (message: string, hint = example): PreviewUrl => ({ code: 'CG1107', message, hint });

/** The address of a preview: a web address whose host can be a preview. Messages never repeat the text. */
export function previewUrl(text: string): PreviewUrl {
  const address = webAddress(text);
  const never = 'href' in address ? neverPreview(new URL(address.href).hostname) : null;
  return never === null ? address : { code: 'CG1701', message: `this host ${never}, and is never a preview`, hint: example };
}

/** An address that a gate may request: http or https, no credentials, no fragment, no host of the cloud itself. Messages never repeat the text. */
export function webAddress(text: string): PreviewUrl {
  if (text.trim() === '') return wrong('the address of the preview is empty', emptyHint);
  if (text.length > 2048) return wrong('the address of the preview is longer than 2048 characters');
  if (/[\s\p{Cc}]/u.test(text)) return wrong('the address of the preview contains spaces or control characters');
  // `new URL` accepts and changes `http:host`, `http:///host` and `https:\\host`. Reject them, because their meaning is a guess.
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? [];
  if (scheme === '') return wrong('the address of the preview has no scheme');
  if (!/^https?$/i.test(scheme)) return wrong('the preview must be reached by http or https');
  if (/^([/\\?#:]|$)/.test(rest)) return wrong('the address of the preview has no host', `is a variable in it empty? ${example}`);
  return parsed(text);
}

const emptyHint = `was the step that deploys it skipped? Usually it is \`\${{ steps.deploy.outputs.url }}\` or \`\${{ github.event.deployment_status.environment_url }}\``;

function parsed(text: string): PreviewUrl {
  if (!URL.canParse(text)) return wrong('this address is not valid (host, or port 1 to 65535)');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    return wrong('the address of the preview must not contain a user or password', 'send credentials as a header of the check');
  if (text.includes('#')) return wrong('the address of the preview must not have a fragment', 'remove `#` and what follows');
  if (url.port === '0') return wrong('port 0 cannot be reached');
  if (isForbiddenHost(url.hostname)) {
    return {
      code: 'CG1701',
      message: 'this host belongs to the network or the cloud around the gate, and is never touched',
      hint: example,
    };
  }
  return { href: url.href };
}
