import { check, findings, only } from '../../helpers/code-check/check.ts';
import { context, GROUP, secret, withoutAws } from '../../helpers/code-check/context.ts';

const two = {
  ...context,
  dataPlanes: [
    ...context.dataPlanes,
    { name: 'staging', region: 'eu-west-1', accountId: '999999999999', partition: 'aws', awsRead: false },
  ],
};

describe('a group', () => {
  it('of another region is an error with the right text in its place', () => {
    const finding = only(
      'OTHER = "arn:aws:secretsmanager:us-east-1:123456789012:secret:"  # the group\nA = Secret(OTHER, "ml/openai-api-key-AbCdEf")',
    );
    expect(finding).toEqual({
      rule: 'wrong-group',
      severity: 'error',
      message:
        'SECRET_GROUP `arn:aws:secretsmanager:us-east-1:123456789012:secret:` is in region us-east-1: it belongs to no data plane of union-secrets.yaml.',
      fix: `Use \`${GROUP}\`.`,
      location: { file: 'a.py', line: 5, column: 10, endLine: 5, endColumn: 63 },
      suggestion: {
        startLine: 5,
        endLine: 5,
        original: 'OTHER = "arn:aws:secretsmanager:us-east-1:123456789012:secret:"  # the group',
        replacement: `OTHER = "${GROUP}"  # the group`,
      },
    });
  });

  it.each([
    ['arn:aws:secretsmanager:us-west-2:000000000000:secret:', 'is in account 000000000000'],
    ['arn:aws:secretsmanager:us-east-1:000000000000:secret:', 'is in account 000000000000 and in region us-east-1'],
    ['arn:aws-cn:secretsmanager:us-west-2:123456789012:secret:', 'is in the partition "aws-cn"'],
    ['arn:aws:secretsmanager:us-west-2:123456789012:', 'ends before ":secret:"'],
    ['arn:aws:secretsmanager:us-west-2::secret:', 'is not "arn:<partition>'],
  ])('%s %s', (group, why) => {
    expect(only(`A = Secret("${group}", "ml/openai-api-key-AbCdEf")`)).toMatchObject({
      rule: 'wrong-group',
      message: expect.stringContaining(why),
    });
  });

  it('of another data plane of the file is right, and of neither has no one right text', () => {
    expect(check('A = Secret("arn:aws:secretsmanager:eu-west-1:999999999999:secret:", key)', two)).toEqual([]);
    const finding = only('A = Secret("arn:aws:secretsmanager:eu-west-1:123456789012:secret:", key)', two);
    expect(finding.suggestion).toBeUndefined();
    expect(String(finding.fix)).toBe(
      `Use one of these groups: \`${GROUP}\` (production), \`arn:aws:secretsmanager:eu-west-1:999999999999:secret:\` (staging).`,
    );
  });

  it('of any partition is right while AWS was not asked', () => {
    expect(
      check(
        'A = Secret("arn:aws-cn:secretsmanager:us-west-2:123456789012:secret:", "ml/openai-api-key-AbCdEf")',
        withoutAws,
      ),
    ).toEqual([]);
  });

  it('may end with or without its colon, as Flyte joins it', () => {
    expect(
      check(
        'A = Secret(G.strip(), "ml/openai-api-key-AbCdEf")\nB = Secret("arn:aws:secretsmanager:us-west-2:123456789012:secret", "ml/openai-api-key-AbCdEf")',
      ),
    ).toEqual([]);
  });

  it('that is no ARN of Secrets Manager makes it another kind of secret', () => {
    expect(
      check(
        'A = Secret("ml", "ml/unknown")\nB = Secret(key="hf-token")\nC = Secret("arn:aws:ssm:us-east-1:1:parameter/x", "y")',
      ),
    ).toEqual([]);
  });

  it('is reported once where it is, and says where it is used', () => {
    const found = findings([
      { path: 'names.py', text: 'GROUP = "arn:aws:secretsmanager:us-west-2:111111111111:secret:"\n' },
      {
        path: 'one.py',
        text: 'from flytekit import Secret\nfrom names import GROUP\nA = Secret(GROUP, k)\nB = Secret(GROUP, l)\n',
      },
      { path: 'two.py', text: 'from flytekit import Secret\nfrom names import GROUP\nA = Secret(GROUP, k)\n' },
    ]);
    expect(found.map(({ rule, location }) => [rule, location.file, location.line])).toEqual([
      ['wrong-group', 'names.py', 1],
    ]);
    expect(String(found[0]?.message)).toMatch(/ It is used in one\.py:3\.$/);
    expect(found[0]?.suggestion?.replacement).toBe(`GROUP = "${GROUP}"`);
  });
});

describe('a key', () => {
  it('without its suffix is a warning, for AWS mostly finds it; with AWS the right one is suggested', () => {
    const finding = only('A = Secret(group=G, key="ml/openai-api-key")');
    expect(finding).toMatchObject({
      rule: 'incomplete-key',
      severity: 'warning',
      secret: 'ml/openai-api-key',
      fix: 'Use `ml/openai-api-key-AbCdEf`.',
    });
    expect(finding.suggestion).toEqual({
      startLine: 5,
      endLine: 5,
      original: 'A = Secret(group=G, key="ml/openai-api-key")',
      replacement: 'A = Secret(group=G, key="ml/openai-api-key-AbCdEf")',
    });
    expect(only('A = Secret(group=G, key="ml/openai-api-key")', withoutAws)).toMatchObject({
      rule: 'incomplete-key',
      severity: 'warning',
    });
    expect(only('A = Secret(group=G, key="ml/openai-api-key")', withoutAws).suggestion).toBeUndefined();
  });

  it('without its suffix is an error where the name itself ends like a key', () => {
    expect(only('A = Secret(G, "ml/openai-secret")')).toMatchObject({ rule: 'incomplete-key', severity: 'error' });
  });

  it("with a suffix that is no longer AWS's is an error, which only a run with AWS can see", () => {
    expect(only('A = Secret(G, "ml/openai-api-key-ZzZzZz")')).toMatchObject({
      rule: 'stale-key',
      severity: 'error',
      suggestion: { replacement: 'A = Secret(G, "ml/openai-api-key-AbCdEf")' },
    });
    expect(check('A = Secret(G, "ml/openai-api-key-ZzZzZz")', withoutAws)).toEqual([]);
  });

  it('of a secret that does not exist yet is a warning: it cannot be right before apply', () => {
    expect(only('A = Secret(G, "ml/not-yet-AbCdEf")')).toMatchObject({ rule: 'unknown-key', severity: 'warning' });
    expect(only('A = Secret(G, "ml/not-yet")')).toMatchObject({ rule: 'unknown-key', severity: 'warning' });
  });

  it('of a secret that the file does not have is an error, also without AWS', () => {
    for (const given of [context, withoutAws]) {
      expect(only('A = Secret(G, "ml/unheard-of-AbCdEf")', given)).toMatchObject({
        rule: 'not-granted',
        severity: 'error',
        secret: 'ml/unheard-of',
        message: "union-secrets.yaml neither declares nor grants `ml/unheard-of`, so the task's role cannot read it.",
      });
    }
    expect(String(only('A = Secret(G, "ML/openai-api-key-AbCdEf")').fix)).toContain(
      'Did you mean `ml/openai-api-key`? Case counts.',
    );
  });

  it('of a secret that is declared for other data planes names them', () => {
    const finding = only(
      'A = Secret("arn:aws:secretsmanager:eu-west-1:999999999999:secret:", "ml/openai-api-key-AbCdEf")',
      two,
    );
    expect(String(finding.message)).toBe(
      "union-secrets.yaml neither declares nor grants `ml/openai-api-key` on data plane staging, so the task's role cannot read it. It is declared for production only.",
    );
  });

  it('that could be a name or a name with a suffix is left alone without AWS', () => {
    const names = { ...withoutAws, secrets: [secret('ml/a', ''), secret('ml/a-secret', '')] };
    expect(check('A = Secret(G, "ml/a-secret")', names)).toEqual([]);
  });

  it('in the generated module is reported where it is used: that module is written again', () => {
    const found = findings([
      { path: 'union_secrets.py', text: `GROUP = "${GROUP}"\nKEY = "ml/openai-api-key-ZzZzZz"\n` },
      {
        path: 'job.py',
        text: 'from flytekit import Secret\nfrom union_secrets import GROUP, KEY\nA = Secret(GROUP, KEY)\n',
      },
    ]).filter(({ rule }) => rule === 'stale-key');
    expect(found.map(({ location, suggestion }) => [location.file, location.line, suggestion])).toEqual([
      ['job.py', 3, undefined],
    ]);
  });
});

describe('group and key that do not join to an ARN', () => {
  it('because one is the whole ARN: both get their part', () => {
    expect(only(`A = Secret(group="${GROUP}ml/openai-api-key-AbCdEf", key="x")`)).toMatchObject({
      rule: 'broken-pair',
      suggestion: { replacement: `A = Secret(group="${GROUP}", key="ml/openai-api-key-AbCdEf")` },
    });
    expect(only(`A = Secret(group="${GROUP}", key="${GROUP}ml/openai-api-key-AbCdEf")`)).toMatchObject({
      rule: 'broken-pair',
      suggestion: { replacement: `A = Secret(group="${GROUP}", key="ml/openai-api-key-AbCdEf")` },
    });
  });

  it('because the name begins in the group', () => {
    expect(only(`A = Secret(group="${GROUP}ml/", key="openai-api-key-AbCdEf")`).suggestion?.replacement).toBe(
      `A = Secret(group="${GROUP}", key="ml/openai-api-key-AbCdEf")`,
    );
  });

  it('because they are swapped, or the key is missing', () => {
    expect(String(only('A = Secret("ml/openai-api-key-AbCdEf", G)').message)).toBe(
      'Group and key of this Secret are swapped: the key is the ARN.',
    );
    expect(String(only('A = Secret(G)').message)).toBe('This Secret has an AWS group and no key; Flyte needs both.');
    expect(String(only('v = current_context().secrets.get(G)').message)).toBe(
      'This secrets.get has an AWS group and no key; Flyte needs both.',
    );
    expect(check('A = Secret(G, **more)')).toEqual([]);
  });
});

describe('a secret that the plan takes away', () => {
  it.each([
    ['ml/going-away-StUvWx', 'removed-in-plan', 'error', 'deletes it'],
    ['ml/revoked-EfGhIj', 'removed-in-plan', 'error', 'takes away the right to read it'],
    // Nobody knows the new key before it is applied.
    ['ml/made-again-YzAbCd', 'recreated-in-plan', 'warning', 're-creates it, which changes its key'],
  ])('%s is reported at the code that uses it', (key, rule, severity, what) => {
    expect(only(`A = Secret(\n  G,\n  "${key}",\n)`)).toMatchObject({
      rule,
      severity,
      location: { line: 7 },
      message: expect.stringContaining(what),
    });
  });

  it('and makes again is reported once, also where AWS no longer has it', () => {
    const gone = { ...context, secrets: [secret('ml/made-again', '', 'recreate')] };
    expect(only('A = Secret(G, "ml/made-again-YzAbCd")', gone)).toMatchObject({ rule: 'recreated-in-plan' });
  });
});
