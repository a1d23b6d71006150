import { type AccessQuestion, CloudError, type SimulatedAccess } from '../../src/domain/cloud.ts';
import { probeAccess as probe } from '../../src/engine/probe.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  GROUP,
  OUR_TAGS,
  planOf,
  policy,
  rankingRole,
  roleInAws,
} from '../helpers/plan/builders.ts';

const allowed = (...matchedPolicies: string[]): SimulatedAccess => ({
  decision: 'allowed',
  matchedPolicies,
  deniedByBoundary: false,
});
const denied: SimulatedAccess = { decision: 'implicitDeny', matchedPolicies: [], deniedByBoundary: false };

/** IAM that answers the same for every secret, and for every key; null: it says nothing of it. */
function iam(read: SimulatedAccess, decrypt: SimulatedAccess | null = denied) {
  const asked: { arn: string; context: object }[] = [];
  const answer = (arns: readonly string[], context: object, verdict: SimulatedAccess | null) => {
    asked.push(...arns.map((arn) => ({ arn, context })));
    return Promise.resolve(new Map(verdict === null ? [] : arns.map((arn) => [arn, verdict])));
  };
  return {
    asked,
    simulateAccess: (_role: string, { action, arns, context }: AccessQuestion) =>
      answer(arns, context, action === 'kms:Decrypt' ? decrypt : read),
  };
}

/** What is found, as sentences: warnings, then notes. */
const probeAccess = async (...args: Parameters<typeof probe>): Promise<string[]> => {
  const { warnings, notes } = await probe(...args);
  return [...warnings.map(({ message }) => message), ...notes].map(String);
};

const UNSEEN =
  'Reads by role acme-userflyterole also depend on the policies of the KMS keys, which cannot be seen from here.';
const wide = JSON.stringify({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } });
const KEY = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const planWith = (...secrets: ReturnType<typeof declared>[]) => planOf(desiredState({ secrets }), actualState());

describe('what a role reads beyond the file', () => {
  it('is reported with the policy that allows it, inline ones too', async () => {
    const said = await probeAccess(planWith(declared('ml/a')), iam(allowed('role_flyte_everything')));
    expect(said).toEqual([
      'IAM lets role acme-userflyterole read secrets that this file does not give it, through role_flyte_everything: this file restricts nothing until that policy is removed. `union-secrets narrow` names what the role would lose then, and the safe order of steps (docs/from-wildcard.md).',
    ]);
  });

  it.each([
    [[], 'does not give it: this'],
    [['one', 'two'], 'does not give it, through one, two: this'],
  ])('is reported with all policies that IAM names: %j', async (matched, words) => {
    const [said] = await probeAccess(planWith(declared('ml/a')), iam(allowed(...matched)));
    expect(said).toContain(words);
  });

  it('is asked as one whole ARN of a secret that nobody declares', async () => {
    const access = iam(denied);
    await probeAccess(planWith(declared('ml/a')), access);
    expect(access.asked.map(({ arn }) => arn)).toEqual([`${GROUP}union-secrets-probe/undeclared-AAAAAA`]);
  });

  it('is not asked of a role of which the plan reported it already, nor of one without secrets of ours', async () => {
    const access = iam(allowed('wide'));
    const plan = planOf(
      desiredState({ roles: [defaultRole, rankingRole], secrets: [declared('ml/a')] }),
      actualState({
        roles: [roleInAws(defaultRole, ['wide']), roleInAws(rankingRole, [])],
        policies: [policy('wide', [], { tags: {}, document: wide })],
      }),
    );
    expect(plan.warnings.map(({ code }) => code)).toEqual(['scope-void']);
    expect(await probeAccess(plan, access)).toEqual([]);
    expect(access.asked).toEqual([]);
    const otherRole = {
      ...plan,
      warnings: plan.warnings.map((one) => ({ ...one, subject: { kind: 'role', name: 'x' } as const })),
    };
    expect(await probeAccess(otherRole, access)).toHaveLength(1);
    const otherWarning = { ...plan, warnings: plan.warnings.map((one) => ({ ...one, code: 'match-tags' as const })) };
    expect(await probeAccess(otherWarning, access)).toHaveLength(1);
  });

  it('is not asked of a role that the file no longer names', async () => {
    const attachedTo = { roles: ['gone'], users: [], groups: [] };
    const actual = actualState({ policies: [policy('former', ['ml/a'], { tags: OUR_TAGS, attachedTo })] });
    const access = iam(allowed('wide'));
    expect(await probeAccess(planOf(desiredState(), actual), access)).toEqual([]);
    expect(access.asked).toEqual([]);
  });

  it('is not reported where there is nothing', async () => {
    expect(await probeAccess(planWith(declared('ml/a')), iam(denied))).toEqual([]);
  });

  it('is asked without the tags of our secrets: what those allow is no surprise', async () => {
    const access = iam(denied);
    await probeAccess(planWith(declared('ml/a')), access);
    expect(access.asked.map(({ context }) => context)).toEqual([{}]);
  });
});

describe('the customer keys of a role', () => {
  it('are asked about as Secrets Manager uses them', async () => {
    const access = iam(denied, allowed());
    await probeAccess(
      planWith(declared('ml/a', { kmsKeyId: KEY }), declared('ml/b', { kmsKeyId: 'alias/ml' })),
      access,
    );
    const via = { 'kms:ViaService': 'secretsmanager.us-west-2.amazonaws.com' };
    expect(access.asked.slice(1)).toEqual([
      { arn: KEY, context: via },
      { arn: expect.stringMatching(/:key\/0{8}-/), context: { ...via, 'kms:ResourceAliases': ['alias/ml'] } },
    ]);
  });

  it('that IAM denies are named, and the policies of keys are said to be unseen', async () => {
    const said = await probeAccess(planWith(declared('ml/a', { kmsKeyId: KEY })), iam(denied, denied));
    expect(said).toEqual([
      `IAM does not let role acme-userflyterole decrypt with ${KEY}: reading the secrets under it will fail.`,
      UNSEEN,
    ]);
  });

  it('that IAM allows are not named', async () => {
    expect(await probeAccess(planWith(declared('ml/a', { kmsKeyId: KEY })), iam(denied, allowed()))).toEqual([UNSEEN]);
  });

  it('of which IAM says nothing are not named', async () => {
    expect(await probeAccess(planWith(declared('ml/a', { kmsKeyId: KEY })), iam(denied, null))).toEqual([UNSEEN]);
  });

  it('by an alias are named by it, all in one', async () => {
    const plan = planWith(declared('ml/a', { kmsKeyId: 'alias/one' }), declared('ml/b', { kmsKeyId: 'alias/two' }));
    const [said] = await probeAccess(plan, iam(denied, denied));
    expect(said).toContain('decrypt with alias/one, alias/two: reading');
  });

  it('are asked about also while a policy under an old name is being removed', async () => {
    const desired = desiredState({
      roles: [{ ...defaultRole, policyName: 'new' }],
      secrets: [declared('ml/a', { kmsKeyId: KEY })],
    });
    const actual = actualState({
      roles: [roleInAws(defaultRole, ['ml-secrets'])],
      policies: [policy('ml-secrets', ['ml/a'])],
    });
    expect(await probeAccess(planOf(desired, actual), iam(denied, allowed()))).toEqual([UNSEEN]);
  });
});

it('throws what is a mistake of ours', async () => {
  const broken = () => Promise.reject(new TypeError('a bug'));
  const plan = planWith(declared('ml/a'));
  await expect(probeAccess(plan, { simulateAccess: broken })).rejects.toThrow('a bug');
});

describe('what IAM could not be asked', () => {
  const fields = {
    kind: 'throttled',
    service: 'iam',
    operation: 'SimulatePrincipalPolicy',
    code: 'Throttling',
  } as const;
  const refuse = () => Promise.reject(new CloudError({ ...fields, resource: undefined, detail: '', fix: '' }));
  const NO_READS =
    'It was not checked whether role acme-userflyterole can read more than this file gives it: IAM could not be asked (Throttling).';
  const NO_KEYS =
    'It was not checked whether role acme-userflyterole can use the customer keys of its secrets: IAM could not be asked (Throttling).';
  const keyed = planWith(declared('ml/a', { kmsKeyId: KEY }));

  it('is reported, each question for itself', async () => {
    expect(await probeAccess(planWith(declared('ml/a')), { simulateAccess: refuse })).toEqual([NO_READS]);
    expect(await probeAccess(keyed, { simulateAccess: refuse })).toEqual([NO_READS, NO_KEYS]);
  });

  it('does not hide what else was found', async () => {
    const { simulateAccess } = iam(allowed('wide'));
    const access: Parameters<typeof probe>[1] = {
      simulateAccess: (role, question) =>
        question.action === 'kms:Decrypt' ? refuse() : simulateAccess(role, question),
    };
    expect(await probeAccess(keyed, access)).toEqual([expect.stringContaining('through wide'), NO_KEYS]);
  });
});
