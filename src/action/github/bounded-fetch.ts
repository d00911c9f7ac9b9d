/** The size limit for one response of GitHub's API. A page of 100 comments of the greatest length (65,536 characters) is some 7 MiB. */
export const responseLimitBytes = 8 * 1024 * 1024;

/** A response that is larger than anything GitHub would send for our requests. */
export class ResponseTooLarge extends Error {
  constructor() {
    super(`the response is larger than ${responseLimitBytes / 1024 / 1024} MiB`);
    this.name = 'ResponseTooLarge';
  }
}

/**
 * `fetch` whose responses are read here, up to `responseLimitBytes`: the client has no limit, and treats a truncated body as
 * an empty one. Rejects with ResponseTooLarge, or with the error that truncated the body.
 */
export const boundedFetch =
  (send: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await send(input, init);
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(await bytesOf(response.body), { status, statusText, headers });
  };

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;
  // Leaving the loop cancels the stream, which closes the connection. Chunks are copied, because keeping a million chunks of one byte takes
  // 100 MB.
  for await (const chunk of body) {
    const needed = length + chunk.byteLength;
    if (needed > responseLimitBytes) throw new ResponseTooLarge();
    if (needed > bytes.length) bytes = grown(bytes, Math.max(needed, 2 * bytes.length));
    bytes.set(chunk, length);
    length = needed;
  }
  return bytes.subarray(0, length);
}

function grown(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}
