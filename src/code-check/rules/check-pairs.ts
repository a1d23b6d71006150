import { joined, type Message, say } from '../../domain/message.ts';
import { NONE, textOf } from '../interpret/abstract-value.ts';
import type { Argument, Facts, GivenPair } from '../interpret/types.ts';
import { nameOfKey, siteOf } from '../sdk/secret.ts';
import { type Draft, type Edit, MAX_SHOWN, quote, type RuleInput } from './finding-draft.ts';
import type { CodeContext, PairProblem, PairVerdict } from './pair-judge.ts';

/** Requests first: what is wrong with a pair is reported where it is requested. Only those that are fully given. */
export function pairUses({ secrets, forImages, reads }: Facts): GivenPair[] {
  const requested = secrets.filter((secret) => !forImages.has(secret));
  // Without a key but with a version it is the vendor's published mistake, which has a rule of its own.
  const gets = reads.flatMap((read) =>
    read.kind === 'get' && (read.pair.key !== null || read.pair.groupVersion === null) ? [read.pair] : [],
  );
  // Nothing of the pair can be in a `**kwargs`.
  return [...requested, ...gets].filter(({ complete, group, key }) => complete || (group !== null && key !== null));
}

/** Group and key against the config and AWS. */
export function checkPairs({ judge, facts }: RuleInput): Draft[] {
  const pairOf = ({ texts: { group, key } }: GivenPair) => `${group}\n${key}`;
  const uses = pairUses(facts);
  // A wrong pair that is requested and then read is one mistake.
  const byTasks = facts.reads.flatMap(({ task }) => task?.requests ?? []);
  const requested = new Set([...byTasks, ...uses.filter(({ what }) => what === 'Secret')].map(pairOf));
  return uses.flatMap((use) => {
    if (use.what !== 'Secret' && requested.has(pairOf(use))) return [];
    const verdict = judge.judge(use.texts);
    const { problem } = verdict;
    const isSaid = problem === null || isNoNews(use, verdict);
    const drafts = [isSaid ? [] : pairDraft(judge.context, use, problem), fateDraft(use, verdict)].flat();
    return drafts.map((draft) => ({ secret: verdict.secret?.name, ...draft }));
  });
}

/** Nothing that a reader would have to do, or would not read already. */
function isNoNews({ what, texts }: GivenPair, { problem, on }: PairVerdict): boolean {
  // That the key of a secret that is made again is not known yet follows from that.
  if (problem?.kind === 'unknown-key') return on?.change === 'recreate';
  // `secrets.get` reads a file whose name is in lower case whatever the case of its arguments.
  if (what !== 'secrets.get') return false;
  if (problem?.kind === 'stale-key') return problem.right.toLowerCase() === texts.key?.toLowerCase();
  return problem?.kind === 'not-granted' && problem.near !== null;
}

function pairDraft(context: CodeContext, use: GivenPair, problem: PairProblem): Draft {
  const [group, key] = [use.texts.group ?? '', use.texts.key ?? ''];
  switch (problem.kind) {
    case 'wrong-group': {
      const { why, right } = problem;
      const message = say`SECRET_GROUP ${quote(group)} ${why}: it belongs to no data plane of ${context.configPath}.`;
      const fix = right === null ? say`Use one of these groups: ${groupsOf(context)}.` : say`Use \`${right}\`.`;
      return { rule: 'wrong-group', message, fix, ...at(context, use, use.group, right) };
    }
    case 'whole-arn': {
      const { part, right } = problem;
      const message = `The ${part} of this ${use.what} is (part of) a secret's ARN; Flyte joins group and key with a colon and would ask for no secret that exists.`;
      const itsKey =
        typeof right?.key === 'string' ? say` and the key \`${right.key}\`` : ' and the rest of the ARN as the key';
      const fix =
        right === null
          ? say`Put the ARN up to and including \`:secret:\` into the group, and the rest into the key.`
          : say`Use the group \`${right.group}\`${itsKey}.`;
      const inPlace = edits(use, [use.group, right?.group ?? null], [use.key, right?.key ?? null]);
      return { rule: 'broken-pair', message, fix, ...siteOf(use), edits: inPlace };
    }
    case 'swapped': {
      const message = `Group and key of this ${use.what} are swapped: the key is the ARN.`;
      const fix = say`Name the arguments: \`group=...\`, \`key=...\` (flytekit takes the group first, Flyte 2 the key).`;
      return { rule: 'broken-pair', message, fix, ...siteOf(use) };
    }
    case 'no-key': {
      const message = `This ${use.what} has an AWS group and no key; Flyte needs both.`;
      const fix = 'Add the SECRET_KEY: the name of the secret with the hyphen and six characters that AWS added.';
      return { rule: 'broken-pair', message, fix, ...siteOf(use) };
    }
    case 'incomplete-key': {
      const { right } = problem;
      const lacks = say`SECRET_KEY ${quote(key)} lacks the hyphen and six characters that AWS added to the name`;
      const fix =
        right === null ? 'Use the key from the table of pairs in the report of a plan.' : say`Use \`${right}\`.`;
      const place = at(context, use, use.key, right);
      if (nameOfKey(key) === null) {
        const message = say`${lacks}: AWS accepts such a partial ARN, but does not promise to find the secret by it.`;
        return { rule: 'incomplete-key', severity: 'warning', message, fix, ...place };
      }
      // AWS takes the last six characters of such a name for the suffix, and then finds nothing.
      const message = say`${lacks}. The name itself ends like that, so AWS looks for another secret.`;
      return { rule: 'incomplete-key', message, fix, ...place };
    }
    case 'stale-key': {
      const { right } = problem;
      const message = say`SECRET_KEY ${quote(key)} ends in other characters than the secret has in AWS: the secret was re-created since.`;
      return { rule: 'stale-key', message, fix: say`Use \`${right}\`.`, ...at(context, use, use.key, right) };
    }
    case 'unknown-key': {
      const message = say`SECRET_KEY ${quote(key)} cannot be right yet: the secret does not exist, and AWS chooses the last six characters of the key.`;
      const fix = 'After apply, take the key from the table of pairs in the report.';
      return { rule: 'unknown-key', severity: 'warning', message, fix, ...at(context, use, use.key, null) };
    }
    case 'not-granted':
      return notGranted(context, use, problem);
    default:
      return problem satisfies never;
  }
}

type NotGranted = Extract<PairProblem, { kind: 'not-granted' }>;

function notGranted(context: CodeContext, use: GivenPair, problem: NotGranted): Draft {
  const plane = problem.plane === null ? '' : ` on data plane ${problem.plane}`;
  const elsewhere = problem.otherPlanes.length > 0 ? ` It is declared for ${problem.otherPlanes.join(', ')} only.` : '';
  const near = problem.near === null ? '' : say` Did you mean \`${problem.near}\`? Case counts.`;
  const message = say`${context.configPath} neither declares nor grants ${quote(problem.name)}${plane}, so the task's role cannot read it.${elsewhere}`;
  const fix = say`Add it to \`secrets\`, or to \`grants\` if others manage it, or use a secret of the file.${near}`;
  return { rule: 'not-granted', message, fix, ...atKey(use), mark: String(message), secret: problem.name };
}

/** What the plan does to a secret that this code uses. */
function fateDraft(use: GivenPair, { secret, on }: PairVerdict): Draft[] {
  const fate = on?.change ?? null;
  if (secret === null || fate === null || fate === 'create' || fate === 'refused') return [];
  const what = {
    recreate: 're-creates it, which changes its key',
    delete: 'deletes it',
    revoke: 'takes away the right to read it',
  }[fate];
  const message = say`This code uses ${quote(secret.name)}, and the plan ${what}: tasks will fail with "Unable to find secret".`;
  const place = { ...atKey(use), mark: secret.name };
  // A removal can be fixed before it is applied; a new key is known only after.
  if (fate === 'recreate') {
    const fix = 'After apply, take the new key from the report and change the code.';
    return [{ rule: 'recreated-in-plan', severity: 'warning', message, fix, ...place }];
  }
  const fix = 'Change the code first, or keep the secret in the file until no code uses it.';
  return [{ rule: 'removed-in-plan', message, fix, ...place }];
}

function atKey(use: GivenPair): Pick<Draft, 'module' | 'span'> {
  return use.via ?? { module: use.key?.module ?? use.module, span: use.key?.expr ?? use.call };
}

/** At the literal that is wrong where there is one, with the right text; otherwise where it is used. */
function at(
  context: CodeContext,
  use: GivenPair,
  argument: Argument | null,
  right: string | null,
): Pick<Draft, 'module' | 'span' | 'use' | 'edits' | 'mark'> {
  const { expr, value, module } = argument ?? { expr: use.call, value: NONE, module: use.module };
  const place = use.via ?? { module, span: expr };
  const origin = value.kind === 'text' && value.origin?.module.path !== context.generatedModule ? value.origin : null;
  // A constant that is put together somewhere is one mistake, wherever it is used.
  if (origin === null)
    return {
      ...place,
      mark: /^(?:identifier|attribute)$/.test(expr.type) ? `${expr.text} ${textOf(value)}` : undefined,
    };
  const edits = right === null ? undefined : [{ ...origin.span, text: right }];
  if (origin.direct)
    return { module: origin.module, span: origin.span, use: { module: use.module, span: use.call }, edits };
  const mark = `${origin.module.path}:${origin.span.from}`;
  return { ...place, mark, edits: origin.module === place.module ? edits : undefined };
}

/** Replacements of literals in the call itself; none if one of the texts is not such a literal. */
function edits(use: GivenPair, ...wanted: readonly (readonly [Argument | null, string | null])[]): Edit[] | undefined {
  const found: Edit[] = [];
  for (const [argument, text] of wanted) {
    if (argument === null || text === null) return undefined;
    if (textOf(argument.value) === text) continue;
    const origin = argument.value.kind === 'text' ? argument.value.origin : null;
    if (origin === null || origin.module !== use.module) return undefined;
    if (origin.span.from < use.call.from || origin.span.to > use.call.to) return undefined;
    found.push({ ...origin.span, text });
  }
  return found;
}

function groupsOf(context: CodeContext): Message {
  const groups = context.dataPlanes.map(
    ({ name, partition, region, accountId }) =>
      say`\`arn:${partition ?? 'aws'}:secretsmanager:${region}:${accountId}:secret:\` (${name})`,
  );
  return joined(groups.slice(0, MAX_SHOWN), ', ');
}
