// node fragile/start.js PORT SCRIPT: runs it once. What ends stays ended.
const [port, script] = process.argv.slice(2);
process.env.PORT = port;
await import(new URL(`../${script}`, import.meta.url).href);
