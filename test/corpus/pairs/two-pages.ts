import type { Sandbox, System } from '../pair.ts';
import { app, linked, page, started } from '../parts.ts';

/** A proxy with two pages, each from an upstream of its own. Only the upstream of `/reports` is disturbed. */
export const twoPages = ({ port }: Sandbox, name: string, run: readonly string[], files: System['files'] = {}): System => ({
  preview: port('proxy'),
  targets: {
    reports: started(app('stock', port('reports')), port('reports'), '/'),
    stock: started(app('stock', port('stock')), port('stock'), '/'),
    [`${name}-to-reports`]: linked(port('link'), port('reports')),
    [name]: started(run, port('proxy'), '/'),
  },
  files,
  checks: [
    page({ during: { success: '90%', p90: '600ms' }, recovers: '4s' }, { timeout: '2s' }),
    page({ name: 'reports', rate: '10/s', during: { success: '0%' }, recovers: '10s' }, { path: '/reports', timeout: '10s' }),
  ],
  faults: [
    { fault: 'latency', on: `${name}-to-reports`, delay: '9s..12s', jitter: '0ms', lasts: '9s..10s' },
    { fault: 'blackhole', on: `${name}-to-reports`, lasts: '9s..10s' },
  ],
});
