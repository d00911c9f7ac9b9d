import { keeper } from './index.js';
await keeper(new URL('./', import.meta.url));
