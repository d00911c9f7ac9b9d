/** A command check finds the address of the preview here, as it stands in the config. */
export const previewVariable = 'CHAOS_GATE_PREVIEW_URL';

/** A command check finds the listening address of a link here, as `host:port`: `CHAOS_GATE_LINK_API_TO_CACHE` for `api-to-cache`. */
export const linkVariable = (link: string): string => `CHAOS_GATE_LINK_${link.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
