import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What of whose packages is used: names by specifier, `default` included. */
type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Writes what the compiled source uses of its packages, and nothing else of them, into the node_modules folder of `into`:
 * readable, nothing renamed or minified. Node's and ncc's search from a file beside that folder finds these first.
 */
export async function prunePackages(root: string, compiled: string, into: string): Promise<void> {
  const uses = usesOf(compiled);
  const entries = join(into, 'packages');
  const modules = join(into, 'node_modules');
  const entryPoints = [...uses].map(([specifier, names]) => {
    const out = /\.[cm]?js$/.test(specifier) ? specifier.replace(/\.[cm]?js$/, '') : `${specifier}/index`;
    write(join(entries, `${out}.js`), `export { ${[...names].sort().join(', ')} } from '${specifier}';\n`);
    return { in: join(entries, `${out}.js`), out };
  });
  await build({
    entryPoints,
    outdir: modules,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'inline',
    logLevel: 'warning',
    plugins: [onlyWhatIsUsed, leftOut, yamlInModules, builtins],
  });
  // Not before: from here on they are what is found under these names.
  for (const specifier of uses.keys()) {
    if (!/\.[cm]?js$/.test(specifier))
      write(join(modules, specifier, 'package.json'), '{ "type": "module", "exports": "./index.js" }\n');
  }
}

/** The toolkit does not say that its files do nothing when they are loaded; so what is not used of them would stay. */
const onlyWhatIsUsed: Plugin = {
  name: 'only what is used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      const { importer, resolveDir, kind } = from;
      const ofToolkit = /^@actions\/(core|exec|io)$/.test(path) || /\/@actions\/(core|exec|io)\/lib\//.test(importer);
      if (!ofToolkit || pluginData === onlyWhatIsUsed || kind !== 'import-statement') return undefined;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: onlyWhatIsUsed });
      return { ...found, sideEffects: false };
    });
  },
};

/** See left-out.js. src/github/api.ts has no type for what is not there. */
const leftOut: Plugin = {
  name: 'left out',
  setup({ onResolve }) {
    const never =
      /^(undici|@actions\/http-client|@octokit\/plugin-(rest-endpoint-methods|paginate-rest)|@smithy\/core\/event-streams)$/;
    onResolve({ filter: never }, () => ({ path: join(import.meta.dirname, 'left-out.js'), sideEffects: false }));
  },
};

/** The same parser, in modules of which what is not used can be left out. */
const yamlInModules: Plugin = {
  name: 'yaml in modules',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^yaml$/ }, () =>
      resolve('./node_modules/yaml/browser/dist/index.js', {
        resolveDir: join(import.meta.dirname, '../..'),
        kind: 'import-statement',
      }),
    );
  },
};

/** `require` of a module of Node's, as older packages write it: a file of ECMAScript modules has none. */
const builtins: Plugin = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'builtin' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};

function usesOf(folder: string): Uses {
  const uses = new Map<string, Set<string>>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, what = '', specifier = ''] of text.matchAll(/^import ([^;]*?) from '([^'./][^']*)';$/gm)) {
      if (isBuiltin(specifier)) continue;
      const names = uses.get(specifier) ?? new Set();
      uses.set(specifier, names);
      for (const name of namesOf(what, file)) names.add(name);
    }
    const dynamic = text.match(/\bimport\('[^./][^']*'\)/);
    if (dynamic)
      throw new Error(`${file}: ${dynamic[0]} takes the whole package. Import names in a file, and that file.`);
  }
  return uses;
}

function namesOf(what: string, file: string): string[] {
  const named = /^\{([^}]*)\}$/.exec(what)?.[1];
  if (named !== undefined) return named.split(',').flatMap((name) => name.trim().split(' as ')[0] || []);
  if (/^\w+$/.test(what)) return ['default'];
  throw new Error(`${file}: import ${what} takes the whole package. Import the names that are used.`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
