import { probeAccess } from '../../src/apply/probe.ts';
import { CloudError, type SimulatedRead } from '../../src/domain/cloud.ts';
import { actualState, declared, desiredState, planOf } from '../plan/builders.ts';

const allowed = (...matchedPolicies: string[]): SimulatedRead => ({
  decision: 'allowed',
  matchedPolicies,
  deniedByBoundary: false,
});
const denied: SimulatedRead = { decision: 'implicitDeny', matchedPolicies: [], deniedByBoundary: false };

/** IAM that answers the same for every secret, and for every key. */
function iam(read: SimulatedRead, decrypt: SimulatedRead = denied) {
  const asked: { arn: string; context: object }[] = [];
  const answer = (arns: readonly string[], context: object, verdict: SimulatedRead) => {
    asked.push(...arns.map((arn) => ({ arn, context })));
    return Promise.resolve(new Map(arns.map((arn) => [arn, verdict])));
  };
  return {
    asked,
    simulateReads: (_role: string, { secretArns, context }: { secretArns: readonly string[]; context: object }) =>
      answer(secretArns, context, read),
    simulateDecrypts: (_role: string, { keyArns, context }: { keyArns: readonly string[]; context: object }) =>
      answer(keyArns, context, decrypt),
  };
}

const KEY = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const planWith = (...secrets: ReturnType<typeof declared>[]) => planOf(desiredState({ secrets }), actualState());

describe('what a role reads beyond the file', () => {
  it('is told with the policy that allows it, inline ones too', async () => {
    const told = await probeAccess(planWith(declared('ml/a')), iam(allowed('role_flyte_everything')));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('role_flyte_everything');
  });

  it('is not told where there is nothing', async () => {
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
    const told = await probeAccess(planWith(declared('ml/a', { kmsKeyId: KEY })), iam(denied, denied));
    expect(told.join(' ')).toContain(`decrypt with ${KEY}`);
    expect(told.at(-1)).toContain('cannot be seen');
  });
});

it('tells nothing where IAM may not be asked', async () => {
  const refuse = () => {
    const fields = {
      kind: 'denied',
      service: 'iam',
      operation: 'SimulatePrincipalPolicy',
      code: 'AccessDenied',
    } as const;
    return Promise.reject(new CloudError({ ...fields, resource: undefined, detail: '', mend: '' }));
  };
  const plan = planWith(declared('ml/a'));
  expect(await probeAccess(plan, { simulateReads: refuse, simulateDecrypts: refuse })).toEqual([]);
});
