import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The workflows of these examples as a module: what `union-secrets init` writes is what the examples show. */
export function exampleWorkflows(root: string, names: readonly string[]): string {
  const setups = names.map((name) => [name, Object.fromEntries(workflowsOf(join(root, 'examples', name)))]);
  const json = JSON.stringify(Object.fromEntries(setups), null, 2);
  return `// Written by scripts/generate.ts from examples/*/.github/workflows.\nexport const WORKFLOWS = ${json} as const;\n`;
}

function workflowsOf(example: string): [path: string, text: string][] {
  const folder = '.github/workflows';
  return readdirSync(join(example, folder))
    .sort()
    .map((file) => [`${folder}/${file}`, readFileSync(join(example, folder, file), 'utf8')]);
}
