// Builds dist/ from src/: one bundle by esbuild, then ncc over it. All of it stays readable.
// `--check` builds and then fails if git sees a difference in dist, new files included.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { licensesText } from './bundled/licenses.ts';
import { bundledPackages } from './bundled/packages.ts';

const root = join(import.meta.dirname, '..');
const bundled = join(root, 'build/bundle');
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);

/** WebAssembly of the Python parser, beside the code that reads it. */
const WASM = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/** The toolkit asks GitHub for OIDC tokens with an HTTP client of its own, which is larger than all of ours; we never do. */
const withoutTokens: Plugin = {
  name: 'without tokens',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\/oidc-utils\.js$|^@actions\/http-client/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === withoutTokens) return undefined;
      const { importer, resolveDir, kind } = from;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: withoutTokens });
      return { ...found, sideEffects: false };
    });
  },
};

/** web-tree-sitter loads Node's `module` late; ncc then gives it no names, for what that exports is a function. */
const nodeModule: Plugin = {
  name: "Node's module",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^module$/ }, ({ path }) => ({ path, namespace: 'late' }));
    onLoad({ filter: /./, namespace: 'late' }, () => ({ contents: "export { createRequire } from 'node:module';" }));
  },
};

/** Packages and generated code without their comments, and in fewer words: a tenth of dist. Names and lines stay. */
const shorter: Plugin = {
  name: 'shorter',
  setup({ onLoad }) {
    onLoad({ filter: /(?:node_modules.*\.m?js|\.generated\.ts)$/ }, async ({ path }) => {
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      const options = { loader, minifySyntax: true, minifyWhitespace: true, legalComments: 'none' } as const;
      return { contents: (await transform(readFileSync(path, 'utf8'), options)).code };
    });
  },
};

for (const folder of [bundled, dist]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
await bundle();
await pack();
// Both programs are in one bundle: what they have in common is there once.
put('index.js', "import { action } from './union-secrets.js';\n\nawait action();\n");
put('cli.js', "#!/usr/bin/env node\nimport { cli } from './union-secrets.js';\n\nawait cli();\n", 0o755);
for (const path of WASM) put(basename(path), readFileSync(require.resolve(path)));
// Not the bundler's own list: it misses packages.
put('licenses.txt', licensesText(root, bundledPackages(root)));
const imports = { '#tree-sitter-python.wasm': './tree-sitter-python.wasm' };
put('package.json', `${JSON.stringify({ type: 'module', imports }, null, 2)}\n`);

/** What is used of src and its packages, each part that is loaded later in a file of its own. */
async function bundle(): Promise<void> {
  await build({
    stdin: {
      contents:
        "export const action = () => import('./action/index.ts');\nexport const cli = () => import('./cli/bin.ts');\n",
      resolveDir: join(root, 'src'),
      sourcefile: 'programs.ts',
    },
    outdir: bundled,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    legalComments: 'none',
    logLevel: 'warning',
    // Older packages ask for Node's modules by `require`. And ncc takes each file beside a module for text.
    banner: {
      js: "const moduleUrl = import.meta.url;\nconst require = process.getBuiltinModule('module').createRequire(moduleUrl);",
    },
    define: { 'import.meta.url': 'moduleUrl' },
    plugins: [withoutTokens, nodeModule, shorter],
    chunkNames: '[hash]',
  });
}

async function pack(): Promise<void> {
  const ncc = require('@vercel/ncc') as Ncc;
  const name = 'union-secrets.js';
  const options = { filename: name, target: 'es2024', sourceMapRegister: false, quiet: true };
  const { code, assets } = await ncc(join(bundled, 'stdin.js'), options);
  put(name, code);
  for (const [asset, { source }] of Object.entries(assets)) put(asset, source);
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
