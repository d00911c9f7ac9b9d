import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environmentKind } from '../../../src/core/preview/environment-name.ts';

const production = [
  ...['production', 'Production', 'PRODUCTION', 'prod', 'Prod', 'prd', 'live', 'Live', 'production ', ' live', 'ｐｒｏｄ'],
  ...[
    'prod1',
    'prod-01',
    'production2',
    'eu-prod',
    'prod-eu',
    'prod_eu_1',
    'production.eu-west-1',
    'live-eu',
    'us-live',
    'prodEU',
    'ProductionUS',
  ],
  ...[
    'shop / production',
    'shop/production',
    'shop / Production',
    'preview / production',
    'pr-app / prod',
    'team/shop/production',
    'production/eu',
  ],
  ...[
    'shop-production',
    'shop_production',
    'shop-prod',
    'shop-prd',
    'shop-live',
    'my-preview-app-production',
    'staging-prod',
    'review-app-prod',
  ],
  ...[
    'Production – shop',
    'Production - shop',
    'Production — shop-web',
    'Production: shop',
    'Production – preview',
    'qa - production',
    'production - qa',
    'Preview - production',
    'preview – production',
    'Preview – shop – production',
    'pr-7 - production',
    'qa: production',
    'staging | live',
    'Production – shop-pr-7',
    'a0mr-0a - live',
    '7pr-7 – live',
  ],
  ...[
    'shop (Production)',
    'main (Production)',
    'Production (shop)',
    'shop [production]',
    'preview-site (Production)',
    'shop-pr-7 – production',
  ],
  ...[
    'Deploy to production',
    'Deployed to Production',
    'production environment',
    'Production site',
    'prod app',
    'production-canary',
    'live-chat',
  ],
];

const preview = [
  ...[
    'Preview',
    'preview',
    'PREVIEW',
    'preview-7',
    'Preview (1a2b3c)',
    'deploy-preview-7',
    'Deploy Preview 42',
    'branch-preview',
    'staging',
    'dev',
  ],
  ...[
    'pr-7',
    'PR #7',
    'pr7',
    'pull/7',
    'pull request 7',
    'mr-12',
    'review-7',
    'review/feature',
    'shop-pr-7',
    'shop / pr-7',
    'shop / shop-pr-7',
  ],
  ...[
    'products-pr-12',
    'product-api - PR #7',
    'products-preview',
    'livechat / pr-7',
    'live-chat-pr-7',
    'livestream-preview',
    'reproduction-pr-3',
  ],
  ...[
    'live-chat-preview',
    'prod-web-pr-7',
    'live-chat / pr-7',
    'production / pr-7',
    'Preview – live-chat',
    'Preview – prod-web',
    'Preview – production',
  ],
  ...[
    'Preview – shop',
    'Preview: shop',
    'shop (Preview)',
    'production-site (Preview)',
    'Preview (production-web)',
    'PR #12 - live',
    'liveChat-pr-7',
  ],
  ...[
    'non-prod',
    'non-production',
    'pre-production',
    'pre-prod-eu',
    'not production',
    'preview-live-chat',
    'main - shop PR #12',
    'pr-7-live-chat',
  ],
];

const unknown = [
  '',
  'shop',
  'products',
  'livestream',
  'reproduction',
  'nonprod',
  'delivery',
  'olive',
  'product',
  'main - shop',
  'github-pages',
  '🚀',
  '---',
];

describe('the name of an environment', () => {
  it.each(production)('%j is production', (name) => {
    expect(environmentKind(name)).toBe('production');
  });

  it.each(['production', 'shop-production', 'preview-live', 'pr-7-prod', 'shop / live', 'Production – shop'])(
    '%j is production, also where GitHub calls it transient by mistake',
    (name) => {
      expect(environmentKind(name, true)).toBe('production');
    },
  );

  it.each(preview)('%j is a preview', (name) => {
    expect([environmentKind(name), environmentKind(name, true)]).toEqual(['preview', 'preview']);
  });

  it.each(unknown)('%j says nothing', (name) => {
    expect(environmentKind(name)).toBe('unknown');
  });

  it.each(['live-chat-feature-x', 'prod-web-feature-x', 'shop', 'livestream'])(
    '%j is a preview where GitHub says that it is transient',
    (name) => {
      expect(environmentKind(name, true)).toBe('preview');
    },
  );

  it('is production wherever the word ends it, whatever stands before', () => {
    const project = fc.stringMatching(/^[a-z][a-z0-9]{0,12}(-[a-z0-9]{1,6}){0,2}$/);
    const word = fc.constantFrom('production', 'prod', 'prd', 'live', 'Production', 'PROD');
    const joint = fc.constantFrom('-', '_', ' / ', '/', ' – ', ' - ', '.', ' ');
    fc.assert(
      fc.property(project, joint, word, (name, between, said) => {
        fc.pre(!/(^|[^a-z])(pre|non|not|no|un|near)$/.test(name));
        // `PR 7 - live` is a pull request of a project called live.
        fc.pre(said !== 'live' || !/(^|-)(pr|pull|mr|review|preview|request)-?\d/.test(name));
        expect([name, between, environmentKind(`${name}${between}${said}`)]).toEqual([name, between, 'production']);
      }),
    );
  });

  it('is read in time that grows with its length alone', () => {
    const begun = performance.now();
    for (const text of ['prod-', '( ', ' - ', '/ ', '–:', 'a B']) environmentKind(text.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
