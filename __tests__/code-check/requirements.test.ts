import { checkCode } from '../../src/code-check/check-files.ts';
import type { CodeFile } from '../../src/code-check/code-finding.ts';
import { dropsGroup, requirementsIn } from '../../src/code-check/sdk/requirements.ts';
import { context, GROUP } from '../helpers/code-check/context.ts';

describe('flytekit that drops the group', () => {
  it.each([
    ['requirements.txt', 'union==0.1.130\nflytekit==1.14.3 # pinned\n', true],
    ['requirements-dev.txt', 'flytekit[sqlalchemy]>=1.13,<1.15\n', true],
    ['requirements.txt', 'flytekit~=1.14.0 ; python_version > "3.9"', true],
    ['requirements.txt', 'flytekit==1.15.2\nflytekitplugins-pod==1.14.0\n', false],
    ['requirements.txt', 'flytekit>=1.13\n# flytekit==1.14.0\n', false],
    ['requirements.txt', 'flytekit\n', false],
    ['requirements.txt', 'flytekit==1.13.1', false],
    ['pyproject.toml', '[project]\ndependencies = ["flytekit>=1.14,<1.15.2", "union"]\n', true],
    ['pyproject.toml', '[tool.poetry.dependencies]\nflytekit = "~1.14"\n', true],
    ['pyproject.toml', '[tool.poetry.dependencies]\nflytekit = { version = "^1.14", extras = ["x"] }\n', false],
    ['poetry.lock', '[[package]]\nname = "flytekit"\nversion = "1.15.1"\n', true],
    ['uv.lock', '[[package]]\nname = "flytekit"\nversion = "1.15.3"\n', false],
    ['pdm.lock', '[[package]]\nname = "flytekit"\nversion = "1.14.8"\nrequires_python = ">=3.9"\n', true],
    ['Pipfile', '[packages]\nflytekit = "==1.14.0"\n', true],
    ['Pipfile.lock', '{"default": {"flytekit": {"hashes": [], "version": "==1.14.0"}}}', true],
    ['setup.cfg', '[options]\ninstall_requires =\n    union\n    flytekit>=1.14,<1.15\n', true],
    ['setup.py', 'setup(install_requires=["flytekit==1.14.0", "union"])\n', true],
    ['requirements.in', 'Flytekit==1.14.0\n', true],
    ['constraints.txt', 'flytekit==1.15.1\n', true],
    ['environment.yml', 'dependencies:\n  - python=3.12\n  - conda-forge::flytekit=1.14\n', true],
    ['environment.yml', 'dependencies:\n  - flytekit=1.16.0\n  - pip:\n      - flytekit>=1.15.2\n', false],
    ['conda-lock.yml', 'package:\n- name: flytekit\n  version: 1.14.3\n  manager: pip\n', true],
    ['pixi.lock', 'packages:\n- pypi: https://x/flytekit.whl\n  name: flytekit\n  version: 1.15.2\n', false],
    ['pylock.toml', '[[packages]]\nname = "flytekit"\nversion = "1.14.8"\n', true],
    ['pyproject.toml', '[tool.poetry.dependencies.flytekit]\nversion = "1.14.3"\nextras = ["x"]\n', true],
    ['pyproject.toml', '[dependency-groups]\ndev = ["flytekit==1.14.*"]\n', true],
    ['pyproject.toml', '[project]\nname = "flytekit"\nversion = "1.14.0"\n', false],
    ['pyproject.toml', '[project\ndependencies = ["flytekit==1.14.0"]\n', false],
    ['requirements.txt', 'flytekit==1.14.3 \\\n    --hash=sha256:abc\n', true],
    ['Dockerfile', 'RUN pip install union "flytekit==1.14.0" && rm -rf /tmp\n', true],
    ['Dockerfile', 'RUN pip install flytekit flytekitplugins-x==1.14.0\n', false],
    ['tasks/image.py', 'ImageSpec(packages=["flytekit==1.14.3", "union"])\n', true],
    ['tasks/image.py', 'name = "flytekit"\nother = "flytekit is at 1.14.3"\n', false],
  ])('%s with %j: %s', (path, text, broken) => {
    const versions = requirementsIn(path, text).filter(({ name }) => name === 'flytekit');
    expect(versions.some(({ specifiers }) => dropsGroup(specifiers))).toBe(broken);
  });

  it.each([
    ['requirements.txt', 'union\n', true],
    ['requirements.txt', 'unionai-plugin==1\nunion-x\n', false],
    ['pyproject.toml', 'dependencies = ["flytekit>=1.14", "union"]\n', true],
    ['pyproject.toml', '[tool.poetry.dependencies]\nunion = "^0.1"\n', true],
    ['uv.lock', '[[package]]\nname = "union"\nversion = "0.1.130"\n', true],
    ['Dockerfile', 'RUN pip install flytekit==1.14.0 union\n', true],
    ['Dockerfile', 'COPY union /app/union\n', false],
    ['job.py', 'import union\n', true],
    ['job.py', 'how = "union"\nkinds = {"union", "left"}\n', false],
  ])('is beside union in %s with %j: %s', (path, text, expected) => {
    expect(requirementsIn(path, text).some(({ name }) => name === 'union')).toBe(expected);
  });
});

describe('a pull request with such a version', () => {
  const job = (imports = '') => ({
    path: 'jobs/job.py',
    text: `${imports}from flytekit import Secret\nA = Secret("${GROUP}", "ml/openai-api-key-AbCdEf")\n`,
  });
  const found = (files: readonly CodeFile[], requirements: readonly CodeFile[]) =>
    checkCode(files, context, requirements)
      .findings.filter(({ rule }) => rule === 'flytekit-version')
      .map(({ severity, location: { file, line, column } }) => `${severity} ${file}:${line}:${column}`);
  const locked = (version: string) =>
    `[[package]]\nname = "union"\nversion = "0.1.130"\n\n[[package]]\nname = "flytekit"\nversion = "${version}"\n`;

  it('is an error beside union, a warning where union is elsewhere, and a note where it was not seen', () => {
    const pin = { path: 'jobs/requirements.txt', text: '# pinned\n  flytekit==1.14.3\n' };
    expect(found([job('import union\n')], [pin])).toEqual(['error jobs/requirements.txt:2:3']);
    expect(found([job()], [pin, { path: 'pyproject.toml', text: '[project]\ndependencies = ["union"]\n' }])).toEqual([
      'warning jobs/requirements.txt:2:3',
    ]);
    expect(found([job()], [pin])).toEqual(['note jobs/requirements.txt:2:3']);
  });

  it('is a note while no code below asks for an AWS secret, and nothing where flytekit is not used', () => {
    const lock = [{ path: 'uv.lock', text: locked('1.15.1') }];
    expect(found([{ path: 'a.py', text: 'import flytekit\n' }], lock)).toEqual(['note uv.lock:6:1']);
    expect(found([job()], [{ path: 'other/uv.lock', text: locked('1.15.1') }])).toEqual(['note other/uv.lock:6:1']);
    expect(found([{ path: 'a.py', text: 'import flyte\n' }], lock)).toEqual([]);
    expect(found([job()], [{ path: 'uv.lock', text: locked('1.15.2') }])).toEqual([]);
  });

  it('is reported on its line in each kind of file', () => {
    const at = (path: string, text: string) => found([job()], [{ path, text }])[0]?.split(' ')[1];
    expect(at('uv.lock', locked('1.14.0'))).toBe('uv.lock:6:1');
    expect(
      at('conda-lock.yml', 'package:\n- name: union\n  version: 0.1.1\n- name: flytekit\n  version: 1.14.0\n'),
    ).toBe('conda-lock.yml:4:3');
    expect(at('environment.yml', 'dependencies:\n  - union\n  - pip:\n      - flytekit==1.14.0\n')).toBe(
      'environment.yml:4:9',
    );
    expect(at('pyproject.toml', '[tool.poetry.dependencies]\nunion = "*"\nflytekit = "~1.14"\n')).toBe(
      'pyproject.toml:3:1',
    );
    expect(
      at('Pipfile.lock', '{"default": {\n "union": {"version": "==1"},\n "flytekit": {"version": "==1.14.0"}}}'),
    ).toBe('Pipfile.lock:3:2');
    expect(at('Dockerfile', 'FROM x\nRUN pip install union \\\n  flytekit==1.14.0\n')).toBe('Dockerfile:3:3');
  });

  it('is silenced by a comment on its line', () => {
    const text = 'union\nflytekit==1.14.3  # union-secrets: ignore[flytekit-version]\n';
    expect(found([job()], [{ path: 'requirements.txt', text }])).toEqual([]);
  });
});
