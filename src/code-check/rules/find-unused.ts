import { say } from '../../domain/message.ts';
import { EXISTING_NAME_CHARACTERS } from '../../domain/pair.ts';
import { nameOfKey } from '../arn-text.ts';
import type { CodeContext, CodeSecret } from '../check-context.ts';
import type { CodeFinding } from '../code-finding.ts';
import { textOf } from '../interpret/abstract-value.ts';
import type { Facts } from '../interpret/types.ts';
import { secretRequest } from '../sdk/secret.ts';
import { pairUses } from './check-pairs.ts';
import { quote } from './finding-draft.ts';
import type { PairJudge } from './pair-judge.ts';

const WORDS = new RegExp(`[${EXISTING_NAME_CHARACTERS}]+`, 'g');

/** What all modules use, kept without their trees. */
export class UseTally {
  readonly #judge: PairJudge;
  readonly #used = new Set<CodeSecret>();
  /** Files that ask for AWS secrets by flytekit. */
  readonly byFlytekit = new Set<string>();
  #awsUses = 0;
  #unknownUses = 0;

  constructor(judge: PairJudge) {
    this.#judge = judge;
  }

  add(facts: Facts): void {
    for (const { sdk, group: groupArgument, key: keyArgument } of pairUses(facts)) {
      const group = textOf(groupArgument?.value);
      const key = textOf(keyArgument?.value);
      if (group === undefined ? key !== null : key === undefined && this.#judge.isAws(group, key)) this.#unknownUses++;
      else if (this.#judge.isAws(group, key)) this.#awsUses++;
      if (sdk === 'flytekit' && this.#judge.isAws(group, key)) this.byFlytekit.add(facts.module.path);
      const { secret } = this.#judge.judge(group, key);
      if (secret !== null) this.#used.add(secret);
    }
    if (facts.isCut) this.#unknownUses++;
    this.#unknownUses += facts.secrets.filter((secret) => secretRequest(secret)?.complete === false).length;
    this.#unknownUses += facts.reads.filter(({ kind, args }) => kind === 'get' && args.more !== null).length;
  }

  isUsed(secret: CodeSecret): boolean {
    return this.#used.has(secret);
  }

  get usesAws(): boolean {
    return this.#awsUses > 0;
  }

  /** Some AWS secrets are used, and all that is used is known. */
  get isConclusive(): boolean {
    return this.#awsUses > 0 && this.#unknownUses === 0;
  }
}

/**
 * Secrets of the file that no code uses. Says nothing unless the code surely uses others, and all that it uses is known:
 * a repository that holds only the config, or code that computes its keys, is no reason for a note.
 */
export function findUnused(
  context: CodeContext,
  uses: UseTally,
  files: readonly { readonly path: string; readonly text: string }[],
): CodeFinding[] {
  if (!uses.isConclusive) return [];
  const candidates = context.secrets.filter((secret) => secret.declared !== 'none' && !uses.isUsed(secret));
  if (candidates.length === 0) return [];
  const mentioned = mentions(files, context.generatedModule);
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
function mentions(
  files: readonly { readonly path: string; readonly text: string }[],
  generatedModule: string | null,
): Set<string> {
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
