import { main } from './index.js';
await main(new URL('./', import.meta.url));
