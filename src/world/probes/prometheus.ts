import type { HttpResponse } from '../../core/checks/http/http-response.ts';
import type { PrometheusParams } from '../../core/checks/prometheus-params.ts';
import { openOrigin } from './http/origin.ts';
import type { Probe } from './probe.ts';

/** Sends an instant query. The headers of the preview are not for this server. */
export const prometheus: Probe<PrometheusParams, HttpResponse> = {
  kind: 'prometheus',
  open({ to, query, headers = {} }) {
    const origin = openOrigin({ preview: to });
    const request = origin.prepare({
      method: 'GET',
      path: `/api/v1/query?query=${encodeURIComponent(query)}`,
      headers,
      body: null,
      status: '2xx',
    });
    return { send: (signal) => origin.send(request, { again: true }, signal), close: origin.close };
  },
};
