/** The variable with the preview's address for command checks, as written in the config. */
export const previewVariable = 'CHAOS_GATE_PREVIEW_URL';

/** The variable with a link's listening address for command checks, as `host:port`: `CHAOS_GATE_LINK_API_TO_CACHE` for `api-to-cache`. */
export const linkVariable = (link: string): string => `CHAOS_GATE_LINK_${link.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
