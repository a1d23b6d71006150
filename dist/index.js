import { action } from './union-secrets.js';

await action();
