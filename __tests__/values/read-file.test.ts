import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MAX_VALUE_BYTES } from '../../src/domain/secret-value.ts';
import { readValueFile } from '../../src/values/read-file.ts';

let root: string;
let workspace: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'value-file-'));
  workspace = join(root, 'workspace');
  mkdirSync(join(workspace, 'config'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const read = (path: string) => readValueFile(path, join(workspace, 'config/union-secrets.yaml'), workspace);
function textOf(path: string): string {
  const result = read(path);
  if (result.kind !== 'text') throw new Error(JSON.stringify(result));
  return result.value.reveal();
}

describe('a value file that is read', () => {
  it('is relative to the config file', () => {
    write('workspace/config/key.txt', 'beside');
    write('workspace/key.txt', 'above');
    expect([textOf('key.txt'), textOf('../key.txt')]).toEqual(['beside', 'above']);
  });

  it.each([
    ['line ends and white space', ' a\r\nb\n\n'],
    ['a byte order mark', '\ufeffvalue'],
    ['characters of four bytes', 'é€😀'],
    ['nothing', ''],
  ])('is kept as it is: %s', (_what, text) => {
    write('workspace/config/key.txt', text);
    expect(textOf('key.txt')).toBe(text);
  });

  it('may be a link, even through a folder, to another place inside', () => {
    write('workspace/real/key.txt', 'inside');
    symlinkSync('../real/key.txt', join(workspace, 'config/link.txt'));
    symlinkSync('../real', join(workspace, 'config/folder'));
    expect([textOf('link.txt'), textOf('folder/key.txt')]).toEqual(['inside', 'inside']);
  });

  it('may lie in a workspace that is itself a link', () => {
    write('workspace/config/key.txt', 'linked');
    symlinkSync('workspace', join(root, 'link'));
    const result = readValueFile('key.txt', join(root, 'link/config/union-secrets.yaml'), join(root, 'link'));
    expect(result.kind).toBe('text');
  });

  it('may have a name that begins with two dots', () => {
    write('workspace/..key', 'dots');
    expect(textOf('../..key')).toBe('dots');
  });

  it('holds up to 65,536 bytes', () => {
    write('workspace/config/key.txt', 'é'.repeat(MAX_VALUE_BYTES / 2));
    expect(textOf('key.txt')).toHaveLength(MAX_VALUE_BYTES / 2);
  });
});

describe('a value file that is missing', () => {
  it.each([['key.txt'], ['no/such/folder/key.txt'], ['dangling'], ['plain.txt/below']])('%s', (path) => {
    write('workspace/config/plain.txt', 'a file, not a folder');
    symlinkSync('nowhere', join(workspace, 'config/dangling'));
    expect(read(path)).toEqual({ kind: 'missing' });
  });
});

/** What is wrong, to its fix. */
const FIXES: Readonly<Record<string, string>> = {
  'is outside the repository': 'Write it inside the repository, and link to nothing outside.',
  'is under .git': 'Write it elsewhere in the repository.',
  'is not a regular file': 'Name a file.',
  'cannot be read (ELOOP)': 'Check its permissions and its path.',
  'is not UTF-8 text': 'Encode it, for example as base64, and decode it in the task.',
  'has N bytes': 'Store a smaller value, or the place where the large one is kept.',
};

describe('a value file that is refused, without a word of its content', () => {
  const outside = 'is outside the repository';
  const cases: [string, string, string, () => void][] = [
    ['outside by dots', '../../outside.txt', outside, () => {}],
    ['outside by an absolute path', '/etc/hostname', outside, () => {}],
    ['the workspace itself', '..', outside, () => {}],
    [
      'a link to outside',
      'link',
      outside,
      () => symlinkSync(join(root, 'outside.txt'), join(workspace, 'config/link')),
    ],
    [
      'a link to a link to outside',
      'link',
      outside,
      () => {
        symlinkSync('second', join(workspace, 'config/link'));
        symlinkSync('../../outside.txt', join(workspace, 'config/second'));
      },
    ],
    [
      'through a linked folder',
      'folder/outside.txt',
      outside,
      () => symlinkSync(root, join(workspace, 'config/folder')),
    ],
    [
      'a folder beside the workspace whose name begins like it',
      '../../workspace-two/key.txt',
      outside,
      () => write('workspace-two/key.txt', 'canary'),
    ],
    ['the folder above the workspace', '../..', outside, () => {}],
    ['under .git', '../.git/config', 'is under .git', () => write('workspace/.git/config', 'canary')],
    ['under .git in other letters', '../.GIT/config', 'is under .git', () => write('workspace/.GIT/config', 'canary')],
    [
      'under .git of a submodule',
      '../sub/.git/config',
      'is under .git',
      () => write('workspace/sub/.git/config', 'canary'),
    ],
    [
      'a link into .git',
      'link',
      'is under .git',
      () => {
        write('workspace/.git/config', 'canary');
        symlinkSync('../.git/config', join(workspace, 'config/link'));
      },
    ],
    ['a folder', 'folder', 'is not a regular file', () => mkdirSync(join(workspace, 'config/folder'))],
    ['a named pipe', 'pipe', 'is not a regular file', () => execFileSync('mkfifo', [join(workspace, 'config/pipe')])],
    [
      'a circle of links',
      'circle',
      'cannot be read (ELOOP)',
      () => symlinkSync('circle', join(workspace, 'config/circle')),
    ],
    [
      'no UTF-8',
      'key',
      'is not UTF-8 text',
      () => write('workspace/config/key', Uint8Array.of(0x63, 0x61, 0xff, 0xfe)),
    ],
    ['half a character', 'key', 'is not UTF-8 text', () => write('workspace/config/key', Uint8Array.of(0x61, 0xc3))],
    ['a byte too many', 'key', 'has 65537 bytes', () => write('workspace/config/key', 'x'.repeat(MAX_VALUE_BYTES + 1))],
  ];
  it.each(cases)('%s', (_what, path, message, prepare) => {
    write('outside.txt', 'canary');
    prepare();
    const result = read(path);
    expect(result).toEqual({
      kind: 'refused',
      message: expect.stringMatching(/^The value file .*\.$/),
      fix: FIXES[message.replace(/\d{3,}/, 'N')],
    });
    expect(result.kind === 'refused' && result.message).toContain(`The value file ${path} ${message}`);
    expect(JSON.stringify(result)).not.toContain('canary');
  });
});

(existsSync('/proc/self/fd') ? it : it.skip)('a value file is closed again, read or refused', () => {
  write('workspace/config/key.txt', 'x');
  write('workspace/config/bytes', Uint8Array.of(0xff));
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let index = 0; index < 20; index++) for (const path of ['key.txt', 'bytes', '.']) read(path);
  expect(open()).toBeLessThan(before + 10);
});
