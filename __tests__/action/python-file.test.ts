import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPythonFile, writeIfChanged } from '../../src/action/publish/python-file.ts';

let root = '';
let workspace = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'python-file-'));
  workspace = join(root, 'work');
  mkdirSync(join(workspace, '.git'), { recursive: true });
  mkdirSync(join(root, 'outside'));
});
afterEach(() => rmSync(root, { recursive: true }));

const find = (path: string) => findPythonFile(path, workspace);
const messageOf = (path: string) => {
  const file = find(path);
  return 'message' in file ? file.message : 'accepted';
};

test('a file of the workspace is accepted, also where it or its folders do not exist yet', () => {
  expect(find('./src/lib/union_secrets.py')).toEqual({
    path: 'src/lib/union_secrets.py',
    absolute: join(workspace, 'src/lib/union_secrets.py'),
  });
  expect(find(join(workspace, 'x.py'))).toMatchObject({ path: 'x.py' });
});

test.each([
  ['../x.py', 'is outside the repository'],
  ['/etc/x.py', 'is outside the repository'],
  ['.git/x.py', 'is under .git'],
  ['sub/.GIT/x.py', 'is under .git'],
  ['x.txt', 'is no Python file'],
  ['.', 'is outside the repository'],
])('%s is refused: it %s', (path, why) => {
  expect(String(messageOf(path))).toContain(why);
});

test('a way through symbolic links out of the workspace, or into .git, is refused', () => {
  symlinkSync(join(root, 'outside'), join(workspace, 'out'));
  symlinkSync('.git', join(workspace, 'hooks'));
  symlinkSync(join(root, 'outside/x.py'), join(workspace, 'link.py'));
  symlinkSync('nowhere', join(workspace, 'dangling'));
  expect(String(messageOf('out/x.py'))).toContain('leads outside the repository or into .git');
  expect(String(messageOf('out/new/x.py'))).toContain('leads outside the repository or into .git');
  expect(String(messageOf('hooks/x.py'))).toContain('leads outside the repository or into .git');
  expect(String(messageOf('link.py'))).toContain('is not a regular file');
  expect(String(messageOf('dangling/x.py'))).toContain('cannot be written (ENOENT)');
});

test('a folder, and a file in the place of a folder, are refused', () => {
  mkdirSync(join(workspace, 'folder.py'));
  writeFileSync(join(workspace, 'file'), '');
  expect(String(messageOf('folder.py'))).toContain('is not a regular file');
  expect(String(messageOf('file/x.py'))).toContain('cannot be written (ENOTDIR)');
});

test('is written with its folders, and left alone where it holds the text already', () => {
  const file = find('a/b/x.py');
  if ('message' in file) throw new Error(String(file.message));
  expect(writeIfChanged(file, 'A = 1\n')).toBe(true);
  const { mtimeMs } = statSync(file.absolute);
  expect(writeIfChanged(file, 'A = 1\n')).toBe(false);
  expect(statSync(file.absolute).mtimeMs).toBe(mtimeMs);
  expect(writeIfChanged(file, 'A = 2\n')).toBe(true);
  expect(readFileSync(file.absolute, 'utf8')).toBe('A = 2\n');
});
