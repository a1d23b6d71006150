/** Files that say which Python packages are installed. Images of tasks are often described in code: `ImageSpec(packages=[...])`. */
export const REQUIREMENT_FILES = [
  '**/*requirements*.{txt,in}',
  '**/requirements/*.{txt,in}',
  '**/*constraints*.txt',
  '**/pyproject.toml',
  '**/setup.{cfg,py}',
  '**/Pipfile',
  '**/{poetry,uv,pdm,Pipfile}.lock',
  '**/{environment,conda}*.{yml,yaml}',
  '**/*Dockerfile*',
  '**/*.py',
];

/** What a file says of flytekit: specifiers such as `>=1.14,<1.15`, `==1.14.0` of a lock file, or nothing but its name. */
export function versionsIn(path: string, text: string): string[] {
  const all = (pattern: RegExp, before = '') =>
    [...text.matchAll(pattern)].map(([, spec = '']) => `${before}${spec.trim()}`);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'Pipfile.lock') return all(/"flytekit":\s*\{[^{}]*"version":\s*"([^"]+)"/gi);
  if (name.endsWith('.lock')) return all(/^name = "flytekit"\r?\nversion = "([^"\n]+)"/gm, '==');
  if (name.endsWith('.toml') || name === 'Pipfile' || name === 'setup.py')
    return [
      ...all(/["']flytekit(?:\[[^\]"']*\])?\s*([^"';]*)(?:;[^"']*)?["']/gi),
      ...all(/^flytekit\s*=\s*(?:\{[^}\n]*\bversion\s*=\s*)?["']([^"'\n]+)["']/gim),
    ];
  // Any text may hold the bare name: only with a version is it one that is installed.
  if (name.endsWith('.py')) return all(/["']flytekit(?:\[[^\]"']*\])?\s*([=<>!~][^"';]*)(?:;[^"']*)?["']/gi);
  if (name.includes('Dockerfile')) return all(/(?<![\w-])flytekit(?:\[[^\]\s]*\])?([=<>!~]=?[^\s"';&|\\]+)/gi);
  if (/\.ya?ml$/.test(name))
    return all(/^\s*-\s*["']?(?:[\w-]+::)?flytekit(?:\[[^\]]*\])?\s*([=<>!~][^#"'\n]*)?["']?\s*(?:#.*)?$/gim).map(
      conda,
    );
  return all(/^[ \t]*flytekit(?:\[[^\]\n]*\])?[ \t]*((?:[=<>!~][^#;\n\\]*)?)(?:[#;\\].*)?$/gim);
}

/** Conda writes `=1.14` for `==1.14.*`. */
function conda(spec: string): string {
  return spec.replace(/^=(?!=)\s*([\d.]+).*$/, '==$1.*');
}

/** Whether `union` is installed beside flytekit, as far as the file tells. */
export function namesUnion(path: string, text: string): boolean {
  if (path.endsWith('.py') && !path.endsWith('setup.py'))
    return /^\s*(?:import|from)\s+union\b|["']union[=<>~]/m.test(text);
  return /^\s*(?:-\s*)?["']?union\b(?![-.\w/])|["']union(?:["'\s[=<>!~;])|^name = "union"$|\binstall\b.*\sunion(?![-.\w/])/m.test(
    text,
  );
}
