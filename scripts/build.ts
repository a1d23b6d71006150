// Builds dist/ from src/: TypeScript's own compiler, then one readable ESM file with everything it needs.
// `--check` builds and then fails if git sees a difference in dist, new files included.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { licensesText } from './bundled/licenses.ts';
import { bundledPackages } from './bundled/packages.ts';

const root = join(import.meta.dirname, '..');
const compiled = join(root, 'build', 'src');
const run = (command: string, args: readonly string[]) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });
const bin = (path: string) => join(root, 'node_modules', path);

rmSync(compiled, { recursive: true, force: true });
run(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'), { recursive: true });
run(process.execPath, [
  bin('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  join(compiled, 'index.js'),
  '-o',
  'dist',
  '--target',
  'es2024',
  '--no-source-map-register',
  '--quiet',
]);
await bundleCli();
// Not the bundler's own list: it misses packages.
writeFileSync(join(root, 'dist', 'licenses.txt'), licensesText(root, bundledPackages(root)));
writeFileSync(join(root, 'dist', 'package.json'), '{\n  "type": "module"\n}\n');

/** The command line stands beside the action under names of its own: its pieces hold other modules. */
async function bundleCli(): Promise<void> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets } = await ncc(join(compiled, 'cli.js'), {
    filename: 'cli.js',
    target: 'es2024',
    sourceMapRegister: false,
    quiet: true,
  });
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(root, 'dist', name), source);
  writeFileSync(join(root, 'dist', 'cli.js'), code, { mode: 0o755 });
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
