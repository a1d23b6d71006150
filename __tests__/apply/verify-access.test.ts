import { verifyAccess } from '../../src/apply/verify-access.ts';
import { type AccessQuestion, CloudError, type SimulatedAccess } from '../../src/domain/cloud.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, planAgainst } from '../helpers/apply/run-apply.ts';
import {
  actualState,
  arnOf,
  declared,
  defaultRole,
  desiredState,
  existing,
  GROUP,
  POLICY_TAGS,
  planOf,
  policy,
  policyArn,
  rankingRole,
  roleInAws,
  settled,
} from '../helpers/plan/builders.ts';

const pairOf = (name: string) => ({ group: GROUP, key: arnOf(name).slice(GROUP.length), arn: arnOf(name) });
const one = desiredState({ secrets: [declared('a')] });
const allowed = (...matchedPolicies: string[]): SimulatedAccess => ({
  decision: 'allowed',
  matchedPolicies,
  deniedByBoundary: false,
});
const denied = (change: Partial<SimulatedAccess> = {}): SimulatedAccess => ({
  decision: 'implicitDeny',
  matchedPolicies: [],
  deniedByBoundary: false,
  ...change,
});

/** Answers each call with the next of these, the last one for ever; waits are remembered, not waited. */
function iam(...answers: (SimulatedAccess | CloudError | undefined)[]) {
  const questions: AccessQuestion[] = [];
  const waits: number[] = [];
  return {
    questions,
    waits,
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    async simulateAccess(_role: string, question: AccessQuestion) {
      questions.push(question);
      const answer = answers[Math.min(questions.length, answers.length) - 1];
      if (answer instanceof CloudError) throw answer;
      return new Map(answer ? question.arns.map((arn) => [arn, answer]) : []);
    },
  };
}
const prove = (access: ReturnType<typeof iam>, desired: DesiredState = one) =>
  verifyAccess(planOf(desired, actualState()), { a: pairOf('a') }, access, access.wait);
const failure = (kind: 'denied' | 'throttled', code: string) =>
  new CloudError({
    kind,
    service: 'iam',
    operation: 'SimulatePrincipalPolicy',
    resource: 'r',
    code,
    detail: 'no',
    fix: 'm',
  });

describe('access is proven', () => {
  it.each(['ml-secrets', 'ML-Secrets', 'role_acme-userflyterole_ml-secrets', 'policy/union/ml-secrets'])(
    'where IAM allows it by our policy, called %s',
    async (name) => {
      const access = iam(allowed('Other', name));
      expect(await prove(access)).toEqual([{ role: 'acme-userflyterole', secret: 'a', verdict: 'proven', why: '' }]);
      expect([access.questions.length, access.waits]).toEqual([1, []]);
    },
  );

  it.each([
    ['only another policy matched', allowed('AdministratorAccess'), 'only AdministratorAccess'],
    ['only others matched', allowed('AdministratorAccess', 'Wide'), 'only AdministratorAccess, Wide'],
    ['one with a longer name matched', allowed('other-ml-secrets'), 'only other-ml-secrets'],
    ['IAM does not say which matched', allowed(), 'does not say which policy'],
    ['IAM gave no verdict', undefined, 'no verdict'],
  ])('not where %s', async (_what, answer, why) => {
    const access = iam(answer);
    expect(await prove(access)).toMatchObject([{ verdict: 'not-proven', why: expect.stringContaining(why) }]);
    expect(access.waits).toEqual([]);
  });

  it.each([
    [
      failure('denied', 'AccessDenied'),
      'these credentials may not ask IAM: allow iam:SimulatePrincipalPolicy on the role',
    ],
    [failure('throttled', 'Throttling'), 'IAM could not be asked: Throttling'],
  ])('not where IAM cannot be asked', async (error, why) => {
    const access = iam(error);
    expect(await prove(access)).toEqual([{ role: 'acme-userflyterole', secret: 'a', verdict: 'not-proven', why }]);
    expect(access.questions).toHaveLength(1);
  });

  it('IAM is given the tags that our statements ask for', async () => {
    const access = iam(allowed('ml-secrets'));
    await prove(access, { ...one, roles: [{ ...defaultRole, match: 'tags' }] });
    expect(access.questions[0]).toEqual({
      action: 'secretsmanager:GetSecretValue',
      arns: [arnOf('a')],
      context: {
        'aws:ResourceTag/union-secrets:stack': 'ml',
        'aws:ResourceTag/union-secrets:data-plane': 'production',
      },
    });
  });

  it('a mistake of ours is thrown', async () => {
    const access = { ...iam(), simulateAccess: () => Promise.reject(new TypeError('a bug')) };
    await expect(verifyAccess(planOf(one, actualState()), { a: pairOf('a') }, access, access.wait)).rejects.toThrow(
      'a bug',
    );
  });
});

describe('a denial', () => {
  it('is asked about again while IAM catches up', async () => {
    const access = iam(denied(), denied(), allowed('ml-secrets'));
    expect(await prove(access)).toMatchObject([{ verdict: 'proven' }]);
    expect(access.waits).toEqual([1000, 2000]);
  });

  it.each<[string, SimulatedAccess, string]>([
    ['no statement', denied(), 'IAM may still be catching up, or a policy of the organisation forbids it'],
    ['the boundary', denied({ deniedByBoundary: true }), "the role's permissions boundary does not allow it"],
    ['a statement', denied({ decision: 'explicitDeny', matchedPolicies: ['Fence'] }), 'a statement denies it (Fence)'],
    ['two', denied({ decision: 'explicitDeny', matchedPolicies: ['Fence', 'Wall'] }), 'denies it (Fence, Wall)'],
  ])('that stays is reported with its likely cause: %s', async (_what, answer, why) => {
    const access = iam(answer);
    expect(await prove(access)).toMatchObject([{ verdict: 'denied', why: expect.stringContaining(why) }]);
    expect(access.waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it('by a statement that IAM does not name is reported as such', async () => {
    const [proof] = await prove(iam(denied({ decision: 'explicitDeny' })));
    expect(proof?.why).toBe('a statement denies it');
  });

  it('only what was denied is asked about again', async () => {
    const desired = desiredState({ secrets: [declared('a'), declared('b')] });
    const asked: string[][] = [];
    const access = {
      async simulateAccess(_role: string, { arns }: AccessQuestion) {
        asked.push([...arns]);
        const first = asked.length === 1;
        return new Map(arns.map((arn) => [arn, first && arn === arnOf('b') ? denied() : allowed('ml-secrets')]));
      },
    };
    const pairs = { a: pairOf('a'), b: pairOf('b') };
    const proofs = await verifyAccess(planOf(desired, actualState()), pairs, access, async () => {});
    expect(asked).toEqual([[arnOf('a'), arnOf('b')], [arnOf('b')]]);
    expect(proofs.map(({ secret, verdict }) => [secret, verdict])).toEqual([
      ['a', 'proven'],
      ['b', 'proven'],
    ]);
  });
});

describe('what is asked', () => {
  it('each role about its own secrets; with `match: tags` about all of the file', async () => {
    const desired = desiredState({
      roles: [{ ...defaultRole, match: 'tags' }, rankingRole],
      secrets: [declared('a'), declared('b', { roles: ['ranking'] })],
    });
    const asked: (readonly [string, readonly string[]])[] = [];
    const access = {
      async simulateAccess(role: string, { arns }: AccessQuestion) {
        asked.push([role.split('/').at(-1) ?? '', arns]);
        return new Map<string, SimulatedAccess>();
      },
    };
    const actual = actualState({ roles: [roleInAws(defaultRole, []), roleInAws(rankingRole, [])] });
    await verifyAccess(planOf(desired, actual), { a: pairOf('a'), b: pairOf('b') }, access, async () => {});
    expect(asked).toEqual([
      ['acme-userflyterole', [arnOf('a'), arnOf('b')]],
      ['acme-ranking', [arnOf('b')]],
    ]);
  });

  it('a role that the file no longer names about nothing, and by tags nothing that is not of the file', async () => {
    const actual = actualState({
      secrets: [existing('a'), existing('left')],
      policies: [
        policy('former', ['a'], { tags: POLICY_TAGS, attachedTo: { roles: ['gone'], users: [], groups: [] } }),
      ],
    });
    const access = iam(allowed('ml-secrets'));
    const plan = planOf({ ...one, roles: [{ ...defaultRole, match: 'tags' }] }, actual);
    await verifyAccess(plan, { a: pairOf('a'), left: pairOf('left') }, access, access.wait);
    expect(access.questions.map(({ arns }) => arns)).toEqual([[arnOf('a')]]);
  });

  it('by any part of the policy, but not by one that is being removed', async () => {
    const long = Array.from({ length: 20 }, (_, index) => `${'n'.repeat(400)}${index}`);
    const twoParts = planOf(desiredState({ secrets: [...long, 'a'].map((name) => declared(name)) }), actualState());
    for (const name of ['ml-secrets', 'ml-secrets-2']) {
      const access = iam(allowed(name));
      expect(await verifyAccess(twoParts, { a: pairOf('a') }, access, access.wait)).toMatchObject([
        { verdict: 'proven' },
      ]);
    }
    const renamed = { ...one, roles: [{ ...defaultRole, policyName: 'new' }] };
    const access = iam(allowed('ml-secrets'));
    expect(
      await verifyAccess(planOf(renamed, settled(existing('a'))), { a: pairOf('a') }, access, access.wait),
    ).toMatchObject([{ verdict: 'not-proven' }]);
  });

  it('answers are in the order of names', async () => {
    const desired = desiredState({ secrets: ['a', 'b', 'c'].map((name) => declared(name)) });
    const plan = planOf(desired, actualState());
    const reversed = { ...plan, secrets: [...plan.secrets].reverse() };
    const pairs = { a: pairOf('a'), b: pairOf('b'), c: pairOf('c') };
    const access = iam(allowed('ml-secrets'));
    const proofs = await verifyAccess(reversed, pairs, access, access.wait);
    expect(proofs.map(({ secret }) => secret)).toEqual(['a', 'b', 'c']);
  });

  it('nothing about what is revoked, or does not exist', async () => {
    const access = iam(allowed('ml-secrets'));
    const plan = planOf(desiredState({ secrets: [declared('new')] }), settled(existing('left')));
    expect(await verifyAccess(plan, { left: pairOf('left') }, access, access.wait)).toEqual([]);
    expect(access.questions).toEqual([]);
  });
});

describe('within an apply', () => {
  it('comes after what gives access and before what takes it away', async () => {
    const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
    await applyTo(cloud, desiredState({ secrets: [declared('a'), declared('b')] }));
    cloud.calls.length = 0;
    const { result } = await applyTo(cloud, desiredState({ secrets: [declared('a'), declared('c')] }), {
      verify: async (pairs) => {
        await cloud.simulateAccess('any', { action: 'secretsmanager:GetSecretValue', arns: [], context: {} });
        return Object.keys(pairs).map((secret) => ({ role: 'r', secret, verdict: 'proven', why: '' }) as const);
      },
    });
    expect(result?.proofs.map(({ secret }) => secret)).toEqual(['a', 'c']);
    const relevant = ['CreateSecret', 'CreatePolicyVersion', 'SimulatePrincipalPolicy'];
    expect(cloud.calls.map(({ operation }) => operation).filter((one) => relevant.includes(one))).toEqual(relevant);
  });

  it.each<[string, string, string]>([
    [
      'a policy that could not be updated',
      'CreatePolicyVersion',
      'it was not asked, since "update policy ml-secrets" failed',
    ],
    ['a policy that could not be made', 'CreatePolicy', 'it was not asked, since "create policy ml-secrets" failed'],
    [
      'a policy that could not be attached',
      'AttachRolePolicy',
      'it was not asked, since "attach policy ml-secrets to role acme-userflyterole" failed',
    ],
  ])('does not wait in vain for %s', async (_what, operation, why) => {
    const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
    if (operation === 'CreatePolicyVersion') await applyTo(cloud, one);
    cloud.fault = (call) => (call.operation === operation ? 'before' : null);
    const desired = desiredState({ secrets: [declared('a'), declared('b')] });
    const access = iam(allowed('ml-secrets'));
    const plan = await planAgainst(cloud, desired);
    const { result } = await applyTo(cloud, desired, {
      verify: (pairs, notGiven) => verifyAccess(plan, pairs, access, access.wait, notGiven),
    });
    const isThere = operation === 'CreatePolicyVersion';
    expect(result?.proofs).toEqual([
      {
        role: defaultRole.name,
        secret: 'a',
        ...(isThere ? { verdict: 'proven', why: '' } : { verdict: 'not-proven', why }),
      },
      { role: defaultRole.name, secret: 'b', verdict: 'not-proven', why },
    ]);
    expect([access.questions.length, access.waits]).toEqual([isThere ? 1 : 0, []]);
  });

  it('reports a step that was not started, too', async () => {
    const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
    await applyTo(cloud, one);
    const access = iam(allowed('ml-secrets'));
    const cancelled = { isCancelled: () => cloud.shown('b') !== undefined };
    const desired = desiredState({ secrets: [declared('a'), declared('b')] });
    const plan = await planAgainst(cloud, desired);
    const { result } = await applyTo(cloud, desired, {
      ...cancelled,
      verify: (pairs, notGiven) => verifyAccess(plan, pairs, access, access.wait, notGiven),
    });
    expect(result?.proofs.map(({ secret, why }) => [secret, why])).toEqual([
      ['a', ''],
      ['b', 'it was not asked, since "update policy ml-secrets" was not started'],
    ]);
  });

  it('holds against a whole account: proven by our policies, by name and by tags, under a boundary that allows it', async () => {
    for (const match of ['names', 'tags'] as const) {
      const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
      const desired = desiredState({ roles: [{ ...defaultRole, match }], secrets: [declared('a'), declared('b')] });
      const { plan, result } = await applyTo(cloud, desired);
      const proofs = () => verifyAccess(plan, result?.pairs ?? {}, cloud, async () => {});
      const verdicts = (await proofs()).map(({ secret, verdict }) => [secret, verdict]);
      expect(verdicts).toEqual([
        ['a', 'proven'],
        ['b', 'proven'],
      ]);

      const arn = policyArn('fence', '/');
      cloud.addPolicy({ name: 'fence', path: '/', arn, tags: {}, document: '{"Statement":[]}' });
      cloud.setBoundary(defaultRole.name, arn);
      expect((await proofs())[0]).toMatchObject({ verdict: 'denied', why: expect.stringContaining('boundary') });
    }
  });
});

it('a cancelled job starts no further step, and goes on when it is run again', async () => {
  const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
  const cancel = { isCancelled: () => cloud.writes.includes('CreateSecret') };
  const { result } = await applyTo(cloud, one, cancel);
  expect(result?.steps.map(({ state }) => state)).toEqual(['done', 'not-started', 'not-started']);
  expect(result?.steps[1]?.problem).toEqual({
    message: 'The run was cancelled before this step began.',
    fix: 'Run again: it goes on from here.',
  });
  await applyTo(cloud, one);
  expect([...cloud.readable(defaultRole.name)]).toEqual([`${GROUP}a-??????`]);
});
