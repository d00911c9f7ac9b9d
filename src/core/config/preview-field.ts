import { readField } from './fields.ts';
import { previewUrl } from './preview-url.ts';

/** The address of a preview. */
export const previewField = (description: string) =>
  readField(
    (input) => {
      if (typeof input !== 'string') return { ok: false, says: 'expected the address of the preview' };
      const url = previewUrl(input);
      return 'href' in url ? { ok: true, value: url.href } : { ok: false, ...url };
    },
    () => ({ type: 'string', description }),
  );
