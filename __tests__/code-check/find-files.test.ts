import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFiles, MAX_FILE_BYTES } from '../../src/code-check/find-files.ts';

let root = '';

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const paths = async (...globs: string[]) => (await findFiles(join(root, 'work'), globs)).files.map(({ path }) => path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'find-files-'));
  write('work/a.py', 'A = "é"\n');
  write('work/src/b.py');
  write('work/src/b.txt');
  write('work/src/deep/er/c.py');
  write('work/tests/d.py');
  write('work/.github/scripts/e.py');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('finding files', () => {
  it('gives what a glob matches, sorted, with its text', async () => {
    const { files, skipped } = await findFiles(join(root, 'work'), ['**/*.py']);
    expect(files.map(({ path }) => path)).toEqual(['a.py', 'src/b.py', 'src/deep/er/c.py', 'tests/d.py']);
    expect(files[0]?.text).toBe('A = "é"\n');
    expect(skipped).toEqual([]);
  });

  it('takes several globs, with ! to leave files out, and none for nothing', async () => {
    expect(await paths('src/*.py', './tests/**')).toEqual(['src/b.py', 'tests/d.py']);
    expect(await paths('**/*.py', '!tests/**', '!**/deep/**')).toEqual(['a.py', 'src/b.py']);
    expect(await paths()).toEqual([]);
  });

  it('enters a folder whose name begins with a dot only where the glob names it', async () => {
    expect(await paths('.github/**/*.py')).toEqual(['.github/scripts/e.py']);
  });

  it('never enters .git, node_modules or a virtual environment', async () => {
    for (const folder of [
      '.git',
      'node_modules/x',
      '.venv',
      'venv',
      'src/__pycache__',
      'env/lib/python3.12/site-packages',
    ])
      write(`work/${folder}/x.py`);
    write('work/my-env/pyvenv.cfg');
    write('work/my-env/bin/x.py');
    expect(await paths('**/x.py')).toEqual([]);
  });

  it('follows a link to a file inside of the workspace, never out of it, and no link to a folder', async () => {
    write('outside/secret.py');
    symlinkSync(join(root, 'work/a.py'), join(root, 'work/inside-link.py'));
    symlinkSync(join(root, 'outside/secret.py'), join(root, 'work/outside-link.py'));
    symlinkSync(join(root, 'outside'), join(root, 'work/folder-link'));
    symlinkSync(join(root, 'nowhere.py'), join(root, 'work/dangling-link.py'));
    symlinkSync('loop-link.py', join(root, 'work/loop-link.py'));
    expect(await paths('**/*-link.py', 'folder-link/**')).toEqual(['inside-link.py']);
  });

  it('never leaves the workspace by a glob', async () => {
    write('outside/secret.py');
    expect(await paths('../**/*.py', join(root, 'outside/*.py'))).toEqual([]);
  });

  it('leaves out files over 1 MiB and says so', async () => {
    write('work/big.py', '#'.repeat(MAX_FILE_BYTES + 1));
    write('work/just.py', '#'.repeat(MAX_FILE_BYTES));
    const { files, skipped } = await findFiles(join(root, 'work'), ['*.py']);
    expect(files.map(({ path }) => path)).toEqual(['a.py', 'just.py']);
    expect(skipped).toEqual(['big.py was not checked: it is larger than 1 MiB.']);
  });

  // Permissions do not keep root from reading: these files keep everyone.
  (process.platform === 'linux' ? it : it.skip)('leaves out what cannot be read and says so', async () => {
    const { files, skipped } = await findFiles('/proc/self', ['mem', 'status']);
    expect(files.map(({ path }) => path)).toEqual(['status']);
    expect(skipped).toContain('mem was not checked: it cannot be read (EIO).');
  });
});
