import type { Survey } from './survey.ts';

/** The text of a first config for this repository. It is short and valid, and shows optional lines as comments. */
export function configText({ name, start, port }: Survey): string {
  return `# What this gate disturbs, and which checks must pass. \`chaos-gate validate\` checks it, \`chaos-gate plan\` shows what it would do.
version: 1
name: ${JSON.stringify(name)}

preview: \${PREVIEW_URL:-http://127.0.0.1:${port}}

${targets(start, port)}
checks:
  - name: front page
    http: { path: /, status: 200 }
    rate: 20/s
    steady: { success: 99%, p95: 500ms }      # before and after the faults
    during: { success: 90%, p95: 1s }         # while faults are in place; not judged while the app itself is killed or paused
    recovers: 10s

faults:
${faults(start)}
plan: { scenarios: 4, faults: 1, budget: 10m }
`;
}

function targets(start: string | null, port: number): string {
  if (start === null)
    return `# Containers, processes and connections can be disturbed too:
# targets:
#   db:     { compose: db }                                                 # a service of the Compose project, as it is
#   app:    { process: { run: node server.js, port: ${port}, ready: / } }     # the gate starts and stops it
#   app-db: { link: { listen: 127.0.0.1:6433, to: 127.0.0.1:5432 } }        # point the app at \`listen\`
`;
  return `targets:                                      # only listed targets are disturbed
  app:
    process:                                  # the gate starts and stops it
      run: ${start}
      env: { PORT: '${port}' }
      port: ${port}
      restart-after: 1s                       # how soon production restarts it
  # app-to-db:                                # point the app at \`listen\`
  #   link: { listen: 127.0.0.1:6433, to: 127.0.0.1:5432 }
`;
}

function faults(start: string | null): string {
  const app = `  - { fault: kill, on: app, watch: 3s..6s }
  - { fault: pause, on: app, lasts: 3s..6s }
  # - { fault: latency, on: app-to-db, delay: 100ms..3s, lasts: 5s..10s }
`;
  const traffic = `  - { fault: surge, on: preview, rate: 50/s..200/s, lasts: 5s..10s }
  - { fault: slow-clients, on: preview, connections: 20..100, lasts: 5s..10s }
  - { fault: abandon, on: preview, rate: 10/s..50/s, lasts: 5s..10s }
`;
  return `${start === null ? '' : app}${traffic}`;
}
