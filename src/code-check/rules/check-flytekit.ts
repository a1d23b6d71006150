import { say } from '../../domain/message.ts';
import type { CodeFile, CodeFinding, FindingSeverity } from '../code-finding.ts';
import { lineIn, startsOfLines } from '../interpret/module.ts';
import { dropsGroup, requirementsIn } from '../sdk/requirements.ts';
import { isLineIgnored, quote } from './finding-draft.ts';

/**
 * Versions of flytekit that do not find an AWS secret beside union: an error where union is asked for in the same folder, a
 * warning where it is elsewhere, and a note where it was not seen or where nothing below asks flytekit for an AWS secret.
 */
export function checkFlytekit(files: readonly CodeFile[], askingForAws: ReadonlySet<string>): CodeFinding[] {
  const all = files.flatMap((file) => requirementsIn(file.path, file.text).map((one) => ({ ...one, file })));
  const union = new Set(all.filter(({ name }) => name === 'union').map(({ file }) => folderOf(file.path)));
  const isUsedBelow = ({ path }: CodeFile): boolean => {
    // An image in Python serves what is beside its folder.
    const folder = path.endsWith('.py') ? folderOf(folderOf(path)) : folderOf(path);
    return [...askingForAws].some((asking) => folder === '' || asking.startsWith(`${folder}/`));
  };
  return all
    .filter(({ name, specifiers }) => name === 'flytekit' && dropsGroup(specifiers))
    .flatMap(({ file, specifiers, offset }) => {
      const starts = startsOfLines(file.text);
      const line = lineIn(starts, offset);
      if (isLineIgnored('flytekit-version', file.text.slice(starts[line - 1], starts[line]))) return [];
      const severity: FindingSeverity =
        union.size === 0 || !isUsedBelow(file) ? 'note' : union.has(folderOf(file.path)) ? 'error' : 'warning';
      const seen = union.size === 0 ? ', which was not seen here' : '';
      return [
        {
          rule: 'flytekit-version',
          severity,
          message: say`flytekit ${quote(specifiers)} is one of 1.13.2 to 1.15.1: with \`union\` installed${seen}, \`secrets.get\` drops the group and does not find the secret.`,
          fix: 'Use flytekit 1.15.2 or newer.',
          location: { file: file.path, line, column: offset - (starts[line - 1] ?? 0) + 1 },
        },
      ];
    });
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
