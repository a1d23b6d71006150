import { joined, type Pieces, phrase, plain } from '../domain/message.ts';
import type { ForeignGrant } from '../policy/grants.ts';
import type { AccessTarget, GrantReason, PlannedPolicy, PolicyChange, RevokeReason } from './plan.ts';

/** What a role reads. */
export function targetWords(target: AccessTarget): Pieces {
  switch (target.kind) {
    case 'secret':
      return phrase`${target.name}`;
    case 'stack':
      return phrase`every secret of this stack and data plane`;
    case 'foreign':
      return foreignWords(target);
    default:
      return target satisfies never;
  }
}

/** What someone else wrote into our policy, as what it lets read; or as it is, where it is not about secrets here. */
function foreignWords(grant: ForeignGrant): Pieces {
  const { reads, resources, exceptResources, actions, exceptActions, conditional } = grant;
  const short = (text: string) => phrase`${text.replace(/^arn:[^:]*:secretsmanager:[^:]*:\d*:secret:(?=.)/, '')}`;
  const list = (texts: readonly string[]) => joined(texts.map(short), ', ');
  const isOnlyReading = !exceptActions && actions.length === 1 && actions[0] === 'secretsmanager:getsecretvalue';
  const isAll = !exceptActions && actions.includes('*');
  const does = exceptActions ? phrase`every action except ${list(actions)}` : list(actions);
  const what = exceptResources ? phrase`everything except ${list(resources)}` : list(resources);
  const secrets =
    reads === 'none'
      ? phrase`${does} on ${what}`
      : reads === 'some'
        ? phrase`secrets that match ${list(resources)}`
        : exceptResources
          ? phrase`every secret except ${list(resources)}`
          : phrase`every secret`;
  const more =
    reads === 'none' || isOnlyReading
      ? plain('')
      : isAll
        ? plain(', and everything else there')
        : phrase`, with ${does}`;
  return phrase`${secrets}${more}${plain(conditional ? ', under a condition' : '')}`;
}

export const ACCESS_REASONS: Readonly<Record<GrantReason | RevokeReason, string>> = {
  declared: 'declared in the file',
  'not-attached': 'the policy is not attached',
  'denied-by-others': 'a statement that someone else wrote into our policy denies it now',
  'left-file': 'left the file',
  'not-granted': 'the file does not grant it to this role',
  'role-left-file': 'the file no longer names this role',
  'written-by-others': 'someone else wrote it into our policy',
};

/** Completes "Apply would ...". */
export function accessWords(roleName: string, target: AccessTarget, change: 'grant' | 'revoke'): Pieces {
  return change === 'grant'
    ? phrase`let role ${roleName} read ${targetWords(target)}`
    : target.kind === 'foreign'
      ? phrase`take from role ${roleName} what someone else wrote into its policy: ${targetWords(target)}`
      : phrase`stop role ${roleName} from reading ${targetWords(target)}`;
}

/** Completes "Apply would ...": brings a role's policies to what its grants say, whichever parts they have. */
export function repairWords(roleName: string): Pieces {
  return phrase`repair the policies of role ${roleName}`;
}

/** Completes "Apply would ...". */
export function policyChangeWords(
  { name }: Pick<PlannedPolicy, 'name'>,
  roleName: string,
  change: PolicyChange,
): Pieces {
  switch (change.kind) {
    case 'create-policy':
      return phrase`create policy ${name}`;
    case 'update-policy':
      return phrase`update policy ${name}`;
    case 'tag-policy':
      return phrase`set the tags of policy ${name}`;
    case 'attach':
      return phrase`attach policy ${name} to role ${roleName}`;
    case 'detach':
      return phrase`detach policy ${name} from role ${change.role}`;
    case 'delete-policy':
      return phrase`delete policy ${name}`;
    default:
      return change satisfies never;
  }
}
