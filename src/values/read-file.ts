import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Message } from '../domain/message.ts';
import { errorCode, isInGit, isOutside } from '../domain/paths.ts';
import { MAX_VALUE_BYTES, SecretValue } from '../domain/secret-value.ts';
import type { FileRead } from './resolve.ts';

/**
 * Reads a value file: UTF-8 text, inside the repository after all symlinks are followed, and not under `.git`.
 *
 * @param path as written in the file, relative to the config file.
 * @param configFile absolute path of the config file.
 * @param workspace absolute path of the checkout.
 */
export function readValueFile(path: string, configFile: string, workspace: string): FileRead {
  const wanted = resolve(dirname(configFile), path);
  const refused = (what: string, fix: Message): FileRead => ({
    kind: 'refused',
    message: `The value file ${path} ${what}.`,
    fix,
  });
  try {
    const real = realpathSync(wanted);
    const inside = relative(realpathSync(workspace), real);
    if (isOutside(inside))
      return refused('is outside the repository', 'Write it inside the repository, and link to nothing outside.');
    if (isInGit(inside)) return refused('is under .git', 'Write it elsewhere in the repository.');
    return readText(real, refused);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return refused('is not UTF-8 text', 'Encode it, for example as base64, and decode it in the task.');
    return refused(`cannot be read (${code})`, 'Check its permissions and its path.');
  }
}

function readText(real: string, refused: (what: string, fix: Message) => FileRead): FileRead {
  // Without waiting: opening a named pipe would otherwise hang until someone writes to it.
  const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refused('is not a regular file', 'Name a file.');
    if (stat.size > MAX_VALUE_BYTES) {
      return refused(
        `has ${stat.size} bytes; Secrets Manager stores at most ${MAX_VALUE_BYTES}`,
        'Store a smaller value, or the place where the large one is kept.',
      );
    }
    // ignoreBOM keeps a byte order mark: what is stored is what is in the file.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(descriptor));
    return { kind: 'text', value: new SecretValue(text) };
  } finally {
    closeSync(descriptor);
  }
}
