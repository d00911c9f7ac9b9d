import { keeper } from './main.ts';

await keeper(new URL('../', import.meta.url));
