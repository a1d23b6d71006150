import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets Node keep the compiled dist between the hundreds of processes that scenarios start. */
export const QUICK_START = { NODE_COMPILE_CACHE: join(tmpdir(), 'union-secrets-compile-cache') };
