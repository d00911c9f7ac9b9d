/** Targets for the decision: what must be refused whatever else is said, and what is a preview. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Refused in any config, input or event, and whatever `safety` says: nobody's preview, or no gate may go there. */
export const neverTargets: readonly string[] = [
  // Code and its hosts.
  ...words(`github.com www.github.com GITHUB.com github.com. api.github.com uploads.github.com gist.github.com raw.githubusercontent.com
    gist.githubusercontent.com objects.githubusercontent.com avatars.githubusercontent.com codeload.github.com ghcr.io github.githubassets.com
    acme.ghe.com api.acme.ghe.com github.dev github.io app.github.dev gitlab.com registry.gitlab.com www.gitlab.com gitlab.io bitbucket.org
    api.bitbucket.org codeberg.org codeberg.page dev.azure.com ssh.dev.azure.com acme.visualstudio.com sr.ht git.sr.ht builds.sr.ht gitea.com
    gitee.com sourceforge.net launchpad.net git.launchpad.net notabug.org framagit.org pagure.io go.googlesource.com git.kernel.org
    salsa.debian.org gitlab.gnome.org gitlab.freedesktop.org invent.kde.org huggingface.co cdn.jsdelivr.net unpkg.com vscode.dev`),
  // Packages.
  ...words(`registry.npmjs.org www.npmjs.com npmjs.com registry.yarnpkg.com pypi.org files.pythonhosted.org rubygems.org crates.io
    static.crates.io index.crates.io proxy.golang.org sum.golang.org repo1.maven.org repo.maven.apache.org api.nuget.org packagist.org
    repo.packagist.org hex.pm registry-1.docker.io auth.docker.io hub.docker.com quay.io gcr.io us-docker.pkg.dev mcr.microsoft.com
    public.ecr.aws deb.debian.org archive.ubuntu.com security.ubuntu.com dl-cdn.alpinelinux.org jsr.io`),
  // Resolvers.
  ...words(`8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.3 9.9.9.9 149.112.112.112 9.9.9.10 208.67.222.222 208.67.220.220 94.140.14.14
    94.140.15.15 76.76.2.0 185.228.168.9 77.88.8.8 114.114.114.114 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76 4.2.2.2 64.6.64.6
    134744072 0x08080808 010.010.010.010 8.526344 １.１.１.１ [2001:4860:4860::8888] [2001:4860:4860::8844] [2606:4700:4700::1111]
    [2606:4700:4700::1001] [2620:fe::fe] [2620:fe::9] [2620:119:35::35] [2a10:50c0::ad1:ff] [2400:3200::1] [::ffff:8.8.8.8] [::ffff:808:808]
    [64:ff9b::8.8.8.8] [64:ff9b::101:101] [2002:808:808::1] [::8.8.8.8] dns.google dns64.dns.google one.one.one.one cloudflare-dns.com
    mozilla.cloudflare-dns.com 1dot1dot1dot1.cloudflare-dns.com dns.quad9.net dns11.quad9.net dns.opendns.com doh.opendns.com
    resolver1.opendns.com dns.adguard.com dns.adguard-dns.com dns.nextdns.io doh.cleanbrowsing.org dns.alidns.com dns.sb dns.mullvad.net`),
  // Hosting providers themselves.
  ...words(`vercel.com api.vercel.com vercel.app netlify.com app.netlify.com api.netlify.com netlify.app heroku.com dashboard.heroku.com
    api.heroku.com herokuapp.com dashboard.render.com api.render.com onrender.com railway.app railway.com backboard.railway.app
    up.railway.app fly.io api.fly.io fly.dev api.cloudflare.com dash.cloudflare.com pages.dev workers.dev web.app firebaseapp.com
    console.aws.amazon.com amplifyapp.com azurestaticapps.net api.digitalocean.com ondigitalocean.app deno.dev surge.sh run.app`),
  // No single machine.
  ...words('224.0.0.1 239.255.255.250 255.255.255.255 240.0.0.1 [ff02::1] [ff05::2] [::ffff:224.0.0.1]'),
  // The cloud around the gate.
  ...words(`169.254.169.254 169.254.170.2 2852039166 0xa9fea9fe 0251.0376.0251.0376 169.254.43518 168.63.129.16 100.100.100.200 192.0.0.192
    [fe80::1] [fd00:ec2::254] [fd00:ec2::23] [fd20:ce::254] [::ffff:169.254.169.254] [64:ff9b::a9fe:a9fe] [64:ff9b:1::a9fe:a9fe]
    [2002:a9fe:a9fe::1] [64:ff9b::168.63.129.16] metadata.google.internal metadata.goog metadata instance-data`),
];

/** Public hosts that may be anybody's: refused as long as nothing shows that they are previews. */
export const strangers: readonly string[] =
  words(`example.com www.example.org google.com www.wikipedia.org prod.example.org production.acme.io
  shop.acme.io www.shop.acme.io api.shop.acme.io acme.io pr-7.acme.io preview.acme.io staging.acme.io shop.vercel.app shop-production.up.railway.app
  shop.herokuapp.com shop.onrender.com shop.netlify.app shop.pages.dev acme.github.io shop.fly.dev shop.web.app xn--bcher-kva.example bücher.example
  93.184.216.34 1572395042 0x5db8d822 203.0.113.7 198.51.100.1 11.0.0.1 172.32.0.1 172.15.255.255 192.167.1.1 100.128.0.1 126.255.255.255
  128.0.0.1 [2606:2800:220:1::1] [2001:db8::1] [::ffff:93.184.216.34] [64:ff9b::93.184.216.34] [2002:5db8:d822::1] [64:ff9b::10.0.0.1]
  127.0.0.1.example.org localhost.example.org 10.0.0.1.nip.io 127.0.0.1.nip.io localtest.me lvh.me internal.example.org test.example.com
  local.acme.io myinternal mylocal.com`).filter((host) => host !== 'myinternal');

/** By provider: environment and address of a deployment of a branch, as the provider announces it. */
export const previews: Readonly<Record<string, readonly (readonly [environment: string, url: string])[]>> = {
  Vercel: [
    ['Preview', 'https://shop-git-feature-acme.vercel.app'],
    ['Preview', 'https://shop-1a2b3c4d5-acme.vercel.app/'],
    ['Preview – shop', 'https://shop-9f8e7d6c5-acme.vercel.app'],
    ['Preview – shop-web', 'https://shop-web-git-fix-acme.vercel.app'],
    ['Preview – live-chat', 'https://live-chat-git-fix-acme.vercel.app'],
    ['Preview – production-board', 'https://production-board-git-fix-acme.vercel.app'],
    ['Preview – products', 'https://products-abc123-acme.vercel.app'],
    ['preview', 'https://my-app-hash123.vercel.app'],
    ['Preview', 'https://pr-7.preview.acme.io'],
    ['staging', 'https://shop-staging-acme.vercel.app'],
    ['Preview – docs', 'https://docs-git-dependabot-npm-acme.vercel.app'],
    ['Preview – reproduction', 'https://reproduction-abc-acme.vercel.app'],
  ],
  Netlify: [
    ['deploy-preview-7', 'https://deploy-preview-7--shop.netlify.app'],
    ['Deploy Preview 42', 'https://deploy-preview-42--shop.netlify.app'],
    ['deploy-preview', 'https://deploy-preview-1--products.netlify.app'],
    ['branch-deploy', 'https://feature--shop.netlify.app'],
    ['Preview', 'https://65f0c1d2e3--shop.netlify.app'],
    ['preview - shop', 'https://deploy-preview-9--shop.netlify.app'],
    ['pull request #9', 'https://deploy-preview-9--livestream.netlify.app'],
    ['netlify-preview', 'https://deploy-preview-3--shop.netlify.app'],
    ['deploy-preview-7--live-chat', 'https://deploy-preview-7--live-chat.netlify.app'],
    ['shop (deploy-preview-7)', 'https://deploy-preview-7--shop.netlify.app'],
    ['review', 'https://review--shop.netlify.app'],
    ['PR-12', 'https://deploy-preview-12.shop.acme.io'],
  ],
  'Cloudflare Pages': [
    ['shop (Preview)', 'https://1a2b3c4d.shop.pages.dev'],
    ['shop (Preview)', 'https://feature.shop.pages.dev'],
    ['Preview (1a2b3c)', 'https://1a2b3c.shop.pages.dev'],
    ['production-site (Preview)', 'https://abc.production-site.pages.dev'],
    ['live-chat (Preview)', 'https://abc.live-chat.pages.dev'],
    ['Deployed to Preview (shop)', 'https://abc.shop.pages.dev'],
    ['preview', 'https://pr-7.shop.pages.dev'],
    ['shop-preview', 'https://pr-8.shop.pages.dev'],
    ['products (Preview)', 'https://fix.products.pages.dev'],
    ['feature (Preview)', 'https://feature.shop.pages.dev'],
    ['pr-7', 'https://pr-7.shop.workers.dev'],
    ['livestream', 'https://fix-12.livestream.pages.dev'],
  ],
  Railway: [
    ['shop / pr-7', 'https://shop-pr-7.up.railway.app'],
    ['shop / shop-pr-12', 'https://shop-shop-pr-12.up.railway.app'],
    ['products / pr-7', 'https://products-pr-7.up.railway.app'],
    ['live-chat / pr-7', 'https://live-chat-pr-7.up.railway.app'],
    ['livechat / pr-7', 'https://livechat-pr-7.up.railway.app'],
    ['production-board / pr-3', 'https://board-pr-3.up.railway.app'],
    ['shop / staging', 'https://shop-staging.up.railway.app'],
    ['shop / dev', 'https://shop-dev.up.railway.app'],
    ['acme / shop / pr-7', 'https://shop-pr-7.up.railway.app'],
    ['reproduction / pr-1', 'https://reproduction-pr-1.up.railway.app'],
    ['shop / feature-login', 'https://shop-feature-login.up.railway.app'],
    ['shop/pr-9', 'https://shop-pr-9.up.railway.app'],
  ],
  Heroku: [
    ['shop-pr-7', 'https://shop-pr-7.herokuapp.com'],
    ['shop-pr-12', 'https://shop-pr-12-a1b2c3.herokuapp.com'],
    ['products-pr-12', 'https://products-pr-12.herokuapp.com'],
    ['live-chat-pr-7', 'https://live-chat-pr-7.herokuapp.com'],
    ['livestream-pr-7', 'https://livestream-pr-7.herokuapp.com'],
    ['product-api-pr-3', 'https://product-api-pr-3.herokuapp.com'],
    ['shop-staging', 'https://shop-staging.herokuapp.com'],
    ['shop-review-feature', 'https://shop-review-feature.herokuapp.com'],
    ['reproduction-pr-1', 'https://reproduction-pr-1.herokuapp.com'],
    ['prod-web-pr-7', 'https://acme-web-pr-7.herokuapp.com'],
    ['shop-br-fix-abc', 'https://shop-br-fix-abc.herokuapp.com'],
    ['delivery-pr-5', 'https://delivery-pr-5.herokuapp.com'],
  ],
  Render: [
    ['feature - shop PR #7', 'https://shop-pr-7.onrender.com'],
    ['fix-login - shop PR #12', 'https://shop-pr-12.onrender.com'],
    ['product-api - PR #7', 'https://product-api-pr-7.onrender.com'],
    ['live-chat - PR #7', 'https://live-chat-pr-7.onrender.com'],
    ['PR #7 - shop', 'https://shop-pr-7-x1y2.onrender.com'],
    ['Preview - shop', 'https://shop-pr-3.onrender.com'],
    ['main - shop PR #9', 'https://shop-pr-9.onrender.com'],
    ['products - PR #1', 'https://products-pr-1.onrender.com'],
    ['feature - shop', 'https://shop-feature.onrender.com'],
    ['shop PR #4', 'https://shop-pr-4.onrender.com'],
    ['preview - products-service', 'https://products-service-pr-4.onrender.com'],
    ['dev - shop', 'https://shop-dev.onrender.com'],
  ],
  'GitHub Pages and Codespaces': [
    ['github-pages', 'https://acme.github.io/shop/pr-preview/pr-7/'],
    ['github-pages', 'https://acme.github.io/shop/previews/pull/12/'],
    ['pr-preview', 'https://acme.github.io/shop/pr-preview/pr-8/'],
    ['preview', 'https://acme.github.io/shop-preview/'],
    ['pr-7', 'https://acme.github.io/pr-7/'],
    ['preview-12', 'https://acme.github.io/preview/12/'],
    ['codespace', 'https://fluffy-space-7-3000.app.github.dev'],
    ['preview', 'https://fluffy-space-7-8080.app.github.dev/'],
    ['pr-9', 'https://octo-umbrella-x-443.preview.app.github.dev'],
    ['docs-preview', 'https://acme.github.io/docs-preview/pr-3/'],
    ['PR #3', 'https://preview.acme.github.io'],
    ['storybook', 'https://acme.github.io/storybook-pr-3/'],
  ],
  'Fly.io': [
    ['pr-7', 'https://shop-pr-7.fly.dev'],
    ['pr-7-acme-shop', 'https://pr-7-acme-shop.fly.dev'],
    ['review', 'https://shop-review.fly.dev'],
    ['fly-preview', 'https://shop-preview.fly.dev'],
    ['products-pr-1', 'https://products-pr-1.fly.dev'],
    ['live-chat-pr-1', 'https://live-chat-pr-1.fly.dev'],
    ['staging', 'https://shop-staging.fly.dev'],
    ['preview/pr-4', 'https://shop-pr-4.fly.dev'],
    ['feature', 'https://shop-feature.fly.dev'],
    ['pull/12', 'https://shop-12.fly.dev'],
    ['test', 'https://shop-test.fly.dev'],
    ['qa', 'https://shop-qa.fly.dev'],
  ],
  'Azure, AWS and Google': [
    ['pr-7', 'https://gentle-sea-0abc-7.westeurope.azurestaticapps.net'],
    ['Preview', 'https://gentle-sea-0abc-feature.centralus.2.azurestaticapps.net'],
    ['pr-12', 'https://shop-pr-12.azurewebsites.net'],
    ['staging', 'https://shop-staging.azurewebsites.net'],
    ['pr-7', 'https://pr-7.d1a2b3c4.amplifyapp.com'],
    ['preview', 'https://feature.d1a2b3c4.amplifyapp.com'],
    ['pr-3', 'https://pr-3---shop-abc123-uc.a.run.app'],
    ['preview-pr-3', 'https://shop-pr-3-abc123-ew.a.run.app'],
    ['pr7', 'https://shop--pr7-feature-abc12.web.app'],
    ['preview', 'https://shop--preview-x1y2.web.app'],
    ['review-7', 'https://review-7.shop.acme.cloud'],
    ['sandbox', 'https://abc.execute-api.eu-west-1.amazonaws.com/pr7/'],
  ],
  'Kubernetes and others': [
    ['pr-7', 'https://pr-7.preview.acme.io'],
    ['review/feature-login', 'https://feature-login.review.acme.io'],
    ['mr-12', 'https://acme.gitlab.io/-/shop/-/jobs/12/artifacts/public/'],
    ['uffizzi-preview', 'https://app-1234.app.uffizzi.com'],
    ['preview', 'https://shop-pr-7.ondigitalocean.app'],
    ['pr-7', 'https://shop-abc123.deno.dev'],
    ['pr-7', 'https://shop-pr-7.surge.sh'],
    ['development', 'https://dev.acme.io'],
    ['non-prod', 'https://nonprod.acme.io'],
    ['pre-production', 'https://pre.acme.io'],
    ['ephemeral', 'https://e-7.acme.dev'],
    ['argo-pr-7', 'http://pr-7.shop.203-0-113-7.sslip.io'],
  ],
};

/** Only this machine or a network of its own reaches them. */
export const privateTargets: readonly string[] =
  words(`127.0.0.1 127.0.0.53 127.1 2130706433 0x7f000001 0177.0.0.1 0.0.0.0 [::1] [::] [::ffff:127.0.0.1]
  localhost app.localhost 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.254 192.168.1.10 100.64.0.1 100.127.255.254 [fd12:3456::1] [fc00::1]
  [fec0::1] [::ffff:10.0.0.1]`);

/** Private by their form, as long as they lead nowhere else. */
export const privateNames: readonly string[] = words(`app web shop-web my_service shop.local shop.internal pr-7.svc.cluster.local shop.test
  shop.home.arpa shop.lan shop.intranet shop.corp shop.private`);
