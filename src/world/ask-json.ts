import { type RequestOptions, request } from 'node:http';

export interface JsonResponse {
  readonly status: number;
  /** Parsed JSON; `null` where the body is not JSON. */
  readonly body: unknown;
  readonly text: string;
}

/**
 * Sends one request with a JSON body, or none, and reads the whole response. Rejects with the error of the socket or of the signal, and where the response
 * is larger than `mostMiB`.
 */
export const askJson = (options: RequestOptions, body: unknown, mostMiB: number): Promise<JsonResponse> =>
  new Promise((done, fail) => {
    const content = body === undefined ? '' : JSON.stringify(body);
    const headers = { ...options.headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) };
    const sent = request({ ...options, headers }, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > mostMiB * 1024 * 1024) response.destroy(new Error(`its response is larger than ${mostMiB} MiB`));
      });
      response.once('error', fail);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        done({ status: response.statusCode ?? 0, body: parsed(text), text });
      });
    });
    sent.once('error', fail);
    sent.end(content);
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
