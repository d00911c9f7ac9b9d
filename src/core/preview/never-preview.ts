import { canonicalHost, embeddedV4, type HostAddress, hostAddress, inNetwork, startsWith, type V4 } from '../address/host-address.ts';

/**
 * Why a host can never be a preview, as the end of `this host …`; null: it can be one. No entry of `allow-hosts` and no
 * announcement changes that.
 */
export function neverPreview(host: string): string | null {
  const address = hostAddress(host);
  if (address !== null) return neverAddress(address);
  const name = canonicalHost(host) ?? host;
  return kinds.find(([, of]) => of.some((known) => (known.startsWith('.') ? `.${name}`.endsWith(known) : name === known)))?.[0] ?? null;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * `.example.org`: the host and all below it; `example.org`: that host alone. Previews of these hosts live under other names, which stay
 * possible: github.io, app.github.dev, gitlab.io, bitbucket.io, codeberg.page, srht.site, hf.space, pages.dev, vercel.app and so on.
 */
const kinds: readonly (readonly [is: string, hosts: readonly string[]])[] = [
  [
    'hosts code',
    words(`.github.com .githubusercontent.com .githubassets.com .ghe.com ghcr.io .ghcr.io github.dev vscode.dev github.io app.github.dev
      .gitlab.com gitlab.io .bitbucket.org bitbucket.io .codeberg.org codeberg.page .azure.com .visualstudio.com .sr.ht .gitea.com .gitea.io
      .gitee.com .sourceforge.net .launchpad.net .notabug.org .framagit.org .pagure.io .googlesource.com .git.kernel.org .savannah.gnu.org
      .salsa.debian.org .invent.kde.org .gitlab.gnome.org .gitlab.freedesktop.org .forgejo.org .radicle.xyz .huggingface.co .gitpod.io
      .jsdelivr.net .unpkg.com`),
  ],
  [
    'is a package registry',
    words(`.npmjs.org .npmjs.com .yarnpkg.com .jsr.io .pypi.org .pythonhosted.org .rubygems.org .crates.io .golang.org .pkg.go.dev
      .maven.org repo.maven.apache.org .nuget.org .packagist.org .hex.pm .docker.io .docker.com .quay.io .gcr.io .pkg.dev
      .mcr.microsoft.com public.ecr.aws .debian.org .ubuntu.com .alpinelinux.org .fedoraproject.org`),
  ],
  [
    'is a public DNS resolver',
    words(`.dns.google .8888.google .one.one.one.one one.one .cloudflare-dns.com .quad9.net .opendns.com .dns.adguard.com .adguard-dns.com
      .nextdns.io .cleanbrowsing.org .dns.yandex.net .alidns.com .doh.pub .dot.pub .dns.sb .dns0.eu .mullvad.net .controld.com .360.cn
      .comss.one .he.net .dnspod.cn resolver1.opendns.com`),
  ],
  [
    'belongs to a hosting provider',
    words(`vercel.com www.vercel.com api.vercel.com vercel.app netlify.com www.netlify.com app.netlify.com api.netlify.com netlify.app
      heroku.com www.heroku.com dashboard.heroku.com api.heroku.com herokuapp.com render.com dashboard.render.com api.render.com onrender.com
      railway.app railway.com backboard.railway.app up.railway.app fly.io api.fly.io api.machines.dev fly.dev dash.cloudflare.com
      api.cloudflare.com www.cloudflare.com cloudflare.com pages.dev workers.dev surge.sh web.app firebaseapp.com console.firebase.google.com
      console.cloud.google.com console.aws.amazon.com amplifyapp.com azurestaticapps.net azurewebsites.net cloud.digitalocean.com
      api.digitalocean.com ondigitalocean.app deno.dev deno.com dash.deno.com run.app`),
  ],
];

/** Public resolvers, with the networks that they announce for nothing else. */
const resolversV4: readonly (readonly [network: string, bits: number])[] = [
  ...['8.8.8.0', '8.8.4.0', '1.1.1.0', '1.0.0.0', '9.9.9.0', '149.112.112.0', '208.67.222.0', '208.67.220.0', '94.140.14.0'].map(net24),
  ...['94.140.15.0', '76.76.2.0', '76.76.10.0', '185.228.168.0', '185.228.169.0', '77.88.8.0', '114.114.114.0', '114.114.115.0'].map(net24),
  ...['223.5.5.0', '223.6.6.0', '119.29.29.0', '180.76.76.0', '4.2.2.0', '64.6.64.0', '64.6.65.0', '156.154.70.0', '156.154.71.0'].map(
    net24,
  ),
  ...['45.90.28.0', '45.90.30.0', '193.110.81.0', '185.253.5.0', '194.242.2.0', '74.82.42.0', '101.101.101.0'].map(net24),
];
const resolversV6: readonly (readonly [prefix: string, bits: number])[] = [
  ['2001:4860:4860', 48],
  ['2606:4700:4700', 48],
  ['2620:fe', 48],
  ['2620:119:35', 48],
  ['2620:119:53', 48],
  ['2a10:50c0', 32],
  ['2a02:6b8:0:0:0:0:feed', 112],
  ['2400:3200', 32],
  ['2a0d:2a00', 32],
  ['2a07:a8c0', 32],
  ['2a07:a8c1', 32],
  ['2001:470:20', 48],
];

function net24(network: string): readonly [string, number] {
  return [network, 24];
}

function neverAddress(address: HostAddress): string | null {
  const v4s: readonly V4[] = 'v4' in address ? [address.v4] : embeddedV4(address.groups);
  const groups = 'v4' in address ? [] : address.groups;
  if (v4s.some((v4) => resolversV4.some(([net, bits]) => inNetwork(v4, net, bits)))) return 'is a public DNS resolver';
  if (groups.length > 0 && resolversV6.some(([prefix, bits]) => startsWith(groups, prefix, bits))) return 'is a public DNS resolver';
  // RFC 5771 and RFC 919; RFC 4291, section 2.7.
  if (v4s.some((v4) => inNetwork(v4, '224.0.0.0', 4) || inNetwork(v4, '240.0.0.0', 4)) || startsWith(groups, 'ff00', 8))
    return 'is not a single machine';
  return null;
}
