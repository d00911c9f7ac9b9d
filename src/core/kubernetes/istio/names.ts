export const istioGroup = 'networking.istio.io';
export const istioVersion = `${istioGroup}/v1`;

/** What the gate has put into a VirtualService, as JSON: a later run removes exactly that. */
export const faultAnnotation = 'chaos-gate/fault';
