import { fileURLToPath } from 'node:url';
import type { Pair } from '../pair.ts';
import { either, onStock, page, python, url } from '../parts.ts';
import { twoPages } from './two-pages.ts';

const apps = fileURLToPath(new URL('../apps', import.meta.url));

/** "By default, urllib3 will retry requests 3 times": https://urllib3.readthedocs.io/en/1.26.12/user-guide.html#retrying-requests. */
export const urllib3Retries: Pair = {
  difference: 'urllib3 repeats a request without a response three times (the default of `retries`), instead of never',
  weakness: 'retry-amplification',
  // The sum of all attempts is what users wait for.
  alsoRight: ['timeout-too-long'],
  modules: ['urllib3'],
  system(sandbox) {
    const { port } = sandbox;
    const run = [python, `${apps}/urllib3_page.py`, String(port('page')), url(port('link')), either(sandbox, '0', 'default')];
    return onStock(sandbox, run, {
      checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '3s' })],
      faults: [
        { fault: 'latency', on: 'page-to-stock', delay: '2s..4s', jitter: '0ms', lasts: '6s..9s' },
        { fault: 'blackhole', on: 'page-to-stock', lasts: '6s..9s' },
      ],
    });
  },
};

/** "`ThreadingHTTPServer` … is useful to handle web browsers pre-opening sockets, on which `HTTPServer` would wait indefinitely": https://docs.python.org/3.11/library/http.server.html. */
export const httpServerThreads: Pair = {
  difference: 'the page runs in `HTTPServer` of Python, which handles one connection at a time, instead of `ThreadingHTTPServer`',
  weakness: 'one-at-a-time',
  system(sandbox) {
    const { port } = sandbox;
    const run = [python, `${apps}/urlopen_page.py`, String(port('page')), url(port('link')), either(sandbox, 'threads', 'one')];
    return onStock(sandbox, run, {
      checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
      faults: [
        { fault: 'latency', on: 'page-to-stock', delay: '1500ms..3s', jitter: '0ms', lasts: '6s..9s' },
        { fault: 'blackhole', on: 'page-to-stock', lasts: '6s..9s' },
      ],
    });
  },
};

/** "If you try to use the `sync` worker type and set the `threads` setting to more than 1, the `gthread` worker type will be used": https://docs.gunicorn.org/en/20.1.0/settings.html#threads. */
export const gunicornThreads: Pair = {
  difference: 'gunicorn has one thread in each of its two workers (the default of `threads`), instead of 200',
  weakness: 'cascade',
  needs: ['gunicorn'],
  system(sandbox) {
    const { port } = sandbox;
    const bind = ['--chdir', apps, '--bind', `127.0.0.1:${port('proxy')}`, '--workers', '2', ...either(sandbox, ['--threads', '200'], [])];
    return twoPages(sandbox, 'gunicorn', ['gunicorn', ...bind, `reports:site("${url(port('link'))}")`]);
  },
};

/** "workers: … Default: `1`": https://docs.gunicorn.org/en/20.1.0/settings.html#workers. */
export const gunicornWorker: Pair = {
  difference: 'gunicorn has one worker with one thread (its defaults), instead of 200 threads',
  weakness: 'one-at-a-time',
  alsoRight: ['cascade'],
  needs: ['gunicorn'],
  system(sandbox) {
    const { port } = sandbox;
    const bind = ['--chdir', apps, '--bind', `127.0.0.1:${port('proxy')}`, ...either(sandbox, ['--threads', '200'], [])];
    return twoPages(sandbox, 'gunicorn', ['gunicorn', ...bind, `reports:site("${url(port('link'))}")`]);
  },
};
