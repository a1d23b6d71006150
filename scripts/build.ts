// Builds dist/ from src/: TypeScript's own compiler, what is used of the packages, then ncc. All of it stays readable.
// `--check` builds and then fails if git sees a difference in dist, new files included.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { licensesText } from './bundled/licenses.ts';
import { bundledPackages } from './bundled/packages.ts';
import { prunePackages } from './bundled/prune.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, 'build');
const compiled = join(built, 'src');
const dist = join(root, 'dist');

for (const folder of [compiled, join(built, 'packages'), join(built, 'node_modules'), dist])
  rmSync(folder, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
// Where the bundle begins: both programs, each loaded only when it is run.
writeFileSync(
  join(compiled, 'programs.js'),
  "export const action = () => import('./action/index.js');\nexport const cli = () => import('./cli/bin.js');\n",
);
await prunePackages(root, compiled, built);
await bundle();
// Both programs are in one bundle: what they have in common is there once.
put('index.js', "import { action } from './union-secrets.js';\n\nawait action();\n");
put('cli.js', "#!/usr/bin/env node\nimport { cli } from './union-secrets.js';\n\nawait cli();\n", 0o755);
// Not the bundler's own list: it misses packages.
put('licenses.txt', licensesText(root, bundledPackages(root)));
put('package.json', '{\n  "type": "module"\n}\n');

async function bundle(): Promise<void> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const name = 'union-secrets.js';
  const options = { filename: name, target: 'es2024', sourceMapRegister: false, quiet: true };
  const { code, assets } = await ncc(join(compiled, 'programs.js'), options);
  put(name, ascii(code));
  for (const [asset, { source }] of Object.entries(assets)) put(asset, ascii(String(source)));
}

/** One character beyond Latin-1, and V8 keeps the whole file with two bytes for each. */
function ascii(code: string): string {
  return code.replace(/[^\x20-\x7e\n\t]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function put(name: string, content: string | Buffer, mode = 0o644): void {
  writeFileSync(join(dist, name), content, { mode });
}

type Ncc = (
  input: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ code: string; assets: Readonly<Record<string, { source: string | Buffer }>> }>;

if (process.argv.includes('--check')) {
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' });
  if (changed !== '') {
    console.error(`dist is not what src builds to. Run "npm run build" and commit dist:\n${changed}`);
    process.exit(1);
  }
  console.log('dist is what src builds to.');
}
