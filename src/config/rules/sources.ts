import { refusedVariable } from '../../domain/environment.ts';
import type { Message } from '../../domain/message.ts';
import type { Draft } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { describePath } from '../path.ts';

/** Environment variables and files that no secret may be taken from. What stands in the file is not repeated. */
export function sources(draft: Draft, configFile: string): Finding[] {
  return draft.secrets.flatMap((secret) => {
    const path = [...secret.path, 'value'];
    const refused = secret.env === undefined ? undefined : refusedVariable(secret.env);
    // An empty path is told by the schema.
    const wrongFile = secret.file ? fileProblem(secret.file, configFile) : undefined;
    return [
      ...(refused === undefined
        ? []
        : [
            errorAt(
              [...path, 'env'],
              'value',
              'env-refused',
              `${describePath([...path, 'env'])} is a variable of the runner or the credentials (${refused}).`,
              'Map the secret to a variable of another name.',
            ),
          ]),
      ...(wrongFile === undefined
        ? []
        : [
            errorAt(
              [...path, 'file'],
              'value',
              'file-refused',
              `${describePath([...path, 'file'])} ${wrongFile.why}.`,
              wrongFile.fix,
            ),
          ]),
    ];
  });
}

/** Judges the text of the path only: what a symbolic link leads to is seen where the file is read. */
function fileProblem(file: string, configFile: string): { why: string; fix: Message } | undefined {
  if (file.includes('\0')) return { why: 'holds a character that no path can have', fix: 'Remove it.' };
  if (file.includes('\\')) return { why: 'has a backslash', fix: 'Divide the parts by "/", on Windows too.' };
  if (file.startsWith('/') || /^[A-Za-z]:/.test(file))
    return { why: 'is an absolute path', fix: 'Write it relative to this file.' };
  if (file.startsWith('~'))
    return {
      why: 'begins with "~", which means nothing here',
      fix: 'Write a path inside the repository, relative to this file.',
    };
  const parts = resolve([...configFile.split(/[\\/]/).slice(0, -1), ...file.split('/')]);
  if (parts === undefined)
    return { why: 'leads out of the repository', fix: 'Have an earlier step write the file into the repository.' };
  if (parts.some((part) => part.toLowerCase() === '.git'))
    return { why: 'is under .git', fix: 'Take the value from another file: .git can hold the token of the checkout.' };
  if (['', '.', '..'].includes(file.split('/').at(-1) ?? ''))
    return { why: 'is a directory', fix: 'Name the file in it.' };
  return undefined;
}

/** The parts from the workspace down, or undefined where the path climbs above it on its way. */
function resolve(steps: readonly string[]): string[] | undefined {
  const parts: string[] = [];
  for (const step of steps) {
    if (step === '' || step === '.') continue;
    if (step !== '..') parts.push(step);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts;
}
