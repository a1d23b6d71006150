import { blobSha, isBlob } from '../../src/github/contents.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

test('is what git hash-object says', () => {
  expect(blobSha(bytes(''))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(blobSha(bytes('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
});

test('a checkout with the line ends of Windows is the same file', () => {
  const sha = blobSha(bytes('a: 1\nb: ü\n'));
  expect(isBlob(bytes('a: 1\r\nb: ü\r\n'), sha)).toBe(true);
  expect(isBlob(bytes('a: 1\nb: ü\n'), sha)).toBe(true);
  expect(isBlob(bytes('a: 1\nb: u\n'), sha)).toBe(false);
});

test('a file committed with the line ends of Windows is itself', () => {
  expect(isBlob(bytes('a: 1\r\n'), blobSha(bytes('a: 1\r\n')))).toBe(true);
});
