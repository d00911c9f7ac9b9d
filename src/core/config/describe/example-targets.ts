/** The targets that the examples of the catalogs use. The contracts of faults and checks read each example in a config with them. */
export const exampleTargets = `targets:
  app:
    process: { run: npm start, port: 3000 }
  app-to-redis:
    link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 }     # the application connects to 6380
  app-to-stock:
    link: { listen: 127.0.0.1:4001, to: 127.0.0.1:4000 }     # carries HTTP/1.x
  sessions:
    process: { port: 6379, expendable: true }                # its content is not needed  
  db:
    compose: db                                              # a service of the Compose project
  stock:
    kubernetes: { namespace: pr-7, workload: deployment/stock }
  full-disk:
    command: { inject: scripts/fill-disk, undo: scripts/free-disk, verify: scripts/has-space }
`;
