/** Does a host call itself production (`shop-production.up.railway.app`, `prod.example.org`), and no pull request as well? */
export function hostNamesProduction(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const words = new URL(url).hostname.match(/[a-z]+|\d+/g) ?? [];
  const isPreview = words.some((word) => /^(preview|pr|mr|staging|dev|test|git)$/.test(word));
  return !isPreview && words.some((word) => /^(production|prod|prd)$/.test(word));
}
