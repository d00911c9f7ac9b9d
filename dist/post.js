import { post } from './index.js';
await post(new URL('./', import.meta.url));
