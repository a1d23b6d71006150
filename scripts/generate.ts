/**
 * Writes the files that follow from the config's JSON Schema and from the examples. `--check` writes nothing and fails where a committed
 * file is not what the schema gives.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorSchema } from './generate/editor.ts';
import { exampleWorkflows } from './generate/example-workflows.ts';
import { configTypes } from './generate/types.ts';
import { configValidator } from './generate/validator.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const schema: unknown = JSON.parse(readFileSync(`${root}src/config/config.schema.json`, 'utf8'));

const files: readonly { path: string; text: string }[] = [
  { path: `${root}src/config/config.generated.ts`, text: await configTypes(schema) },
  { path: `${root}src/config/validate.generated.ts`, text: configValidator(schema) },
  { path: `${root}src/cli/workflows.generated.ts`, text: exampleWorkflows(root, ['quick-start', 'recorded-plans']) },
  { path: `${root}schema/union-secrets.schema.json`, text: `${JSON.stringify(editorSchema(schema), null, 2)}\n` },
];

if (process.argv.includes('--check')) {
  const stale = files.filter(({ path, text }) => readIfThere(path) !== text).map(({ path }) => relative(root, path));
  if (stale.length > 0) {
    console.error(`Not up to date: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
