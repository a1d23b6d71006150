import type { Attention, InventoryReader, InventoryRow } from './inventory.ts';

/** What each kind of attention means, for headings and filters. */
export const ATTENTION: Readonly<Record<Attention, { readonly title: string; readonly hint: string }>> = {
  everybody: {
    title: 'Everybody reads',
    hint: 'A policy of the reader covers every secret of the account.',
  },
  'no-owner': { title: 'Nobody owns', hint: 'No tag names a stack, a service or a tool.' },
  'no-reader': { title: 'Nobody reads', hint: 'No identity policy of a role or user allows reading it.' },
  unused: { title: 'Not read for 90 days', hint: 'By LastAccessedDate, which AWS keeps to the day.' },
  'old-value': {
    title: 'Older than maxAgeDays',
    hint: 'By the last change of any kind, so its value is at least as old; the plan looks up the value itself.',
  },
  'no-value': { title: 'Without a value', hint: 'No version is AWSCURRENT: a task that reads it fails.' },
  'scheduled-for-deletion': {
    title: 'Scheduled for deletion',
    hint: 'Can be restored until its recovery window ends.',
  },
};

export const ATTENTION_ORDER: readonly Attention[] = [
  'everybody',
  'no-owner',
  'no-reader',
  'unused',
  'old-value',
  'no-value',
  'scheduled-for-deletion',
];

/** What the page cannot know, said wherever it is shown. */
export const LIMITS =
  'Readers are roles and users whose identity policies allow secretsmanager:GetSecretValue. Resource policies, service control policies and key policies were not read. The age of a value is counted from the last change of any kind: the value is at least as old. Cost is the list price without calls.';

export function ownerText({ owner }: InventoryRow): string {
  switch (owner.kind) {
    case 'stack':
      return `${owner.stack} · ${owner.dataPlane}`;
    case 'service':
      return `AWS service ${owner.service}`;
    case 'tool':
      return owner.tool;
    case 'none':
      return '';
    default:
      return owner satisfies never;
  }
}

/** The file that a stack's secret is declared in: `<owner>/<repository>:<path>`. */
export function sourceText({ owner }: InventoryRow): string {
  return owner.kind === 'stack' ? owner.source : '';
}

/** Such as `role acme-userflyterole (ml-secrets)`; `*` where the policy covers every secret. */
export function readerText({ kind, name, policy, everySecret, conditions, ours }: InventoryReader): string {
  const notes = [
    everySecret ? 'every secret' : '',
    conditions.length > 0 ? `if ${conditions.join(', ')}` : '',
    ours ? 'union-secrets' : '',
  ].filter((note) => note !== '');
  return `${kind} ${name} by ${policy}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

export function ageText({ valueAgeDays }: InventoryRow): string {
  return valueAgeDays === null ? '' : `${valueAgeDays} days or more`;
}

/** Replicas and the like, in one cell. */
export function stateText(row: InventoryRow): string {
  return [
    row.rotation === null ? '' : `rotates ${row.rotation}`,
    row.replicaOf === null ? '' : `replica of ${row.replicaOf}`,
    row.isReplicated ? 'replicated' : '',
    row.deletedAt === null ? '' : `deletion asked for on ${row.deletedAt.slice(0, 10)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
