import type { AccessRequest, PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import type { StepResult } from '../../sandbox/runner.ts';
import { ENV, KEY, LIFE, OTHER_ROLE } from '../helpers/iam/life.ts';
import { allows, policyOf, withoutEach } from '../helpers/iam/policies.ts';
import { ROLE, startWorld, type World } from '../helpers/scenarios/world.ts';

const roles = [ROLE, OTHER_ROLE];
const DOCUMENTS = {
  plan: [policyOf('plan-role.json', { roles })],
  apply: [
    policyOf('apply-role.json', { roles }),
    policyOf('apply-role-kms.json', { KEY_ID: KEY }),
    policyOf('apply-role-rotation.json', { ROTATION_FUNCTION: 'rotate-token' }),
    policyOf('apply-role-adopt.json', { ADOPTED_PREFIX: 'ml/leg' }),
    policyOf('read-values.json'),
    policyOf('read-values-adopt.json', { ADOPTED_PREFIX: 'ml/leg' }),
  ],
} as const;

/** What a run says beside what it did. */
const warnings = ({ stdout }: StepResult) =>
  stdout.split('\n').filter((line) => /^::(error|warning|notice)/.test(line));

/** In which chapter of a file's life a run without this one action fails or warns; absent: in none. */
async function chaptersWithout(kind: 'plan' | 'apply'): Promise<Map<string, string | undefined>> {
  const documents = DOCUMENTS[kind];
  const found = new Map<string, string | undefined>(withoutEach(documents).map(({ name }) => [name, undefined]));
  const world = await startWorld({ roles, aws: { quotas: { attachedPoliciesPerRole: 12 } } });
  try {
    world.aws.createKey({ keyId: KEY, aliases: ['alias/ml'] });
    world.aws.putSecret({ name: 'shared/datadog', value: 'theirs' });
    for (const { name: chapter, file, env = {}, before } of LIFE) {
      world.write(file);
      before?.(world.aws);
      const step = { env: { ...ENV, ...env } };
      const restore = world.aws.save();
      const asked: AccessRequest[] = [];
      const full = await runAs(world, kind, documents, step, (request) => void asked.push(request));
      const usual = warnings(full);
      for (const { name, without } of withoutEach(documents)) {
        if (found.get(name) !== undefined || asked.every((request) => allows(request, without))) continue;
        restore();
        const less = await runAs(world, kind, without, step);
        if (less.exitCode !== 0 || warnings(less).some((line) => !usual.includes(line))) found.set(name, chapter);
      }
      restore();
      await world.apply({ ...step, aws: world.aws.environment(world.aws.addCaller({ policies: DOCUMENTS.apply })) });
    }
  } finally {
    await world.close();
  }
  return found;
}

function runAs(
  world: World,
  kind: 'plan' | 'apply',
  policies: readonly PolicyDocument[],
  step: { readonly env: Readonly<Record<string, string>> },
  onAsked?: (request: AccessRequest) => void,
): Promise<StepResult> {
  const caller = world.aws.addCaller({ policies, ...(onAsked && { onAsked }) });
  return world[kind]({ ...step, aws: world.aws.environment(caller) });
}

test.each(['plan', 'apply'] as const)(
  'a run with the %s role fails or warns without any one of its actions',
  async (kind) => {
    const found = await chaptersWithout(kind);
    const unnoticed = [...found].filter(([, chapter]) => chapter === undefined).map(([name]) => name);
    // It saves calls only: without it values are read one by one.
    expect(unnoticed).toEqual(kind === 'apply' ? ['ReadThemInBatches secretsmanager:BatchGetSecretValue'] : []);
  },
  300_000,
);
