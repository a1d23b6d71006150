import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** Names of all examples. */
export const NAMES = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

interface Job {
  readonly environment?: string;
  readonly concurrency?: unknown;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  /** None where it calls another workflow. */
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

export interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface File {
  /** In the example, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Files of an example: its repository's content, READMEs too. */
export function filesOf(name: string): File[] {
  const root = join(EXAMPLES, name);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}

export const isConfig = ({ path }: File) => path.endsWith('union-secrets.yaml');
export const isWorkflow = ({ path }: File) => path.startsWith('.github/workflows/');
export const workflowOf = ({ text }: File) => parse(text) as Workflow;

export function fileOf(name: string, path: string): string {
  const found = join(EXAMPLES, name, path);
  if (!existsSync(found)) throw new Error(`examples/${name} has no ${path}`);
  return readFileSync(found, 'utf8');
}
