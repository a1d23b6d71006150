import { say } from '../../domain/message.ts';
import { EXISTING_NAME_CHARACTERS } from '../../domain/pair.ts';
import type { CodeFile, CodeFinding, FindingSeverity } from '../code-finding.ts';
import { folderOf, startsOfLines } from '../interpret/project.ts';
import type { Facts } from '../interpret/types.ts';
import { dropsGroup, requirementsIn } from '../sdk/requirements.ts';
import { isAws, nameOfKey } from '../sdk/secret.ts';
import { pairUses } from './check-pairs.ts';
import { isLineIgnored, placeIn, quote } from './finding-draft.ts';
import type { CodeContext, CodeSecret, PairJudge } from './pair-judge.ts';

const WORDS = new RegExp(`[${EXISTING_NAME_CHARACTERS}]+`, 'g');

/** What all modules use, kept without their trees. */
export class UseTally {
  readonly #judge: PairJudge;
  readonly used = new Set<CodeSecret>();
  /** Files that ask for AWS secrets by flytekit. */
  readonly byFlytekit = new Set<string>();
  usesAws = false;
  /** All that is used is known. */
  isComplete = true;

  constructor(judge: PairJudge) {
    this.#judge = judge;
  }

  add(facts: Facts): void {
    const { module, secrets, reads, isCut } = facts;
    for (const { sdk, texts } of pairUses(facts)) {
      const { group, key } = texts;
      if (group === undefined ? key !== null : key === undefined && isAws(texts)) this.isComplete = false;
      else if (isAws(texts)) this.usesAws = true;
      if (sdk === 'flytekit' && isAws(texts)) this.byFlytekit.add(module.path);
      const { secret } = this.#judge.judge(texts);
      if (secret !== null) this.used.add(secret);
    }
    const given = [...secrets, ...reads.flatMap((read) => (read.kind === 'get' ? [read.pair] : []))];
    if (isCut || given.some(({ complete }) => !complete)) this.isComplete = false;
  }
}

/**
 * Secrets of the file that no code uses. Says nothing unless the code surely uses others, and all that it uses is known:
 * a repository that holds only the config, or code that computes its keys, is no reason for a note.
 */
export function findUnused(context: CodeContext, uses: UseTally, files: readonly CodeFile[]): CodeFinding[] {
  if (!uses.usesAws || !uses.isComplete) return [];
  const candidates = context.secrets.filter((secret) => secret.declared !== 'none' && !uses.used.has(secret));
  const mentioned = candidates.length === 0 ? new Set() : mentions(files, context.generatedModule);
  return candidates
    .filter(({ name }) => !mentioned.has(name))
    .map(({ name, declared, location }) => ({
      rule: 'unused-secret',
      severity: 'note',
      message: say`No Python code that was checked uses ${quote(name)}.`,
      fix:
        declared === 'grant'
          ? 'Remove the grant if nothing else needs it: fewer grants, less to lose.'
          : 'Remove it from the file if nothing else needs it.',
      location: location ?? { file: context.configPath, line: 1, column: 1 },
      secret: name,
    }));
}

/** Names in the text of the code, whatever is around them. */
function mentions(files: readonly CodeFile[], generatedModule: string | null): Set<string> {
  const names = new Set<string>();
  for (const { path, text } of files) {
    if (path === generatedModule) continue;
    for (const word of (text.match(WORDS) ?? []).flatMap((one) => [one, ...one.split('!')])) {
      names.add(word);
      const name = nameOfKey(word);
      if (name !== null) names.add(name);
    }
  }
  return names;
}

/**
 * Versions of flytekit that do not find an AWS secret beside union: an error where union is asked for in the same folder, a
 * warning where it is elsewhere, and a note where it was not seen or where nothing below asks flytekit for an AWS secret.
 */
export function checkFlytekit(files: readonly CodeFile[], { byFlytekit }: UseTally): CodeFinding[] {
  const all = files.flatMap((file) => requirementsIn(file.path, file.text).map((one) => ({ ...one, file })));
  const union = new Set(all.filter(({ name }) => name === 'union').map(({ file }) => folderOf(file.path)));
  const isUsedBelow = ({ path }: CodeFile): boolean => {
    // An image in Python serves what is beside its folder.
    const folder = path.endsWith('.py') ? folderOf(folderOf(path)) : folderOf(path);
    return [...byFlytekit].some((asking) => folder === '' || asking.startsWith(`${folder}/`));
  };
  return all
    .filter(({ name, specifiers }) => name === 'flytekit' && dropsGroup(specifiers))
    .flatMap(({ file, specifiers, offset }) => {
      const place = placeIn(startsOfLines(file.text), offset);
      if (isLineIgnored('flytekit-version', file.text.split('\n')[place.line - 1] ?? '')) return [];
      const severity: FindingSeverity =
        union.size === 0 || !isUsedBelow(file) ? 'note' : union.has(folderOf(file.path)) ? 'error' : 'warning';
      const seen = union.size === 0 ? ', which was not seen here' : '';
      return [
        {
          rule: 'flytekit-version',
          severity,
          message: say`flytekit ${quote(specifiers)} is one of 1.13.2 to 1.15.1: with \`union\` installed${seen}, \`secrets.get\` drops the group and does not find the secret.`,
          fix: 'Use flytekit 1.15.2 or newer.',
          location: { file: file.path, ...place },
        },
      ];
    });
}
