import type { KubernetesTarget } from '../../../src/core/targets/kubernetes.ts';
import type { PodEffect } from '../fake/pod-effects.ts';

/**
 * What each fault with the parameters of the contract does in every pod that it is for, by engine and fault. It is computed from what reaches the pods, not from what
 * the gate has created. A fault that is not here ends pods, changes objects alone, or is met by a proxy outside of the pods.
 */
export const inPods: Readonly<Record<KubernetesTarget['engine'], Readonly<Record<string, PodEffect>>>> = {
  native: {},
  istio: {},
  'chaos-mesh': {
    bandwidth: { does: 'bandwidth', bytesPerSecond: 10_000 },
    // Of 20 busy processes the one of the application has 5 %.
    cpu: { does: 'cpu', processes: 19, load: 100 },
    'disk-slow': { does: 'disk-slow', path: '/data', ms: 1_000, percent: 100, methods: 'write' },
    dns: { does: 'dns', response: 'servfail' },
    'http-delay': { does: 'http-delay', port: 8080, ms: 100, percent: 100, on: 'Request' },
    'http-error': { does: 'http-error', port: 8080, status: 503, percent: 100, on: 'Response' },
    latency: { does: 'delay', ms: 100, jitterMs: 0 },
    'packet-loss': { does: 'loss', percent: 100 },
    partition: { does: 'partition', directions: 'input,output' },
  },
  litmus: {
    bandwidth: { does: 'bandwidth', bytesPerSecond: 10_000, burst: 10_000, limit: 20_000 },
    cpu: { does: 'cpu', processes: 19, load: 100 },
    dns: { does: 'dns', response: 'silent', names: '' },
    'http-delay': { does: 'http-delay', port: 8080, ms: 100, percent: 100 },
    'http-error': { does: 'http-error', port: 8080, status: 503, percent: 100 },
    latency: { does: 'delay', ms: 100, jitterMs: 0 },
    'packet-loss': { does: 'loss', percent: 100 },
    partition: { does: 'loss', percent: 100 },
  },
};

/** Faults that leave no trace in the API: a run believes in them when its checks fail. */
export const unseen: Readonly<Record<KubernetesTarget['engine'], readonly string[]>> = {
  native: ['partition'],
  'chaos-mesh': ['dns'],
  litmus: [],
  istio: ['http-delay', 'http-error'],
};
