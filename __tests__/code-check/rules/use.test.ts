import { check, only } from '../../helpers/code-check/check.ts';

const KEY = '"ml/openai-api-key-AbCdEf"';
const REQUEST = `@task(secret_requests=[Secret(G, ${KEY})])\n`;

describe('a mount', () => {
  it('as ENV_VAR is an error, with FILE suggested', () => {
    expect(only(`A = Secret(G, ${KEY}, mount_requirement=Secret.MountType.ENV_VAR)`)).toMatchObject({
      rule: 'wrong-mount',
      severity: 'error',
      suggestion: { replacement: `A = Secret(G, ${KEY}, mount_requirement=Secret.MountType.FILE)` },
    });
  });

  it('as FILE, ANY or left out is right in flytekit', () => {
    expect(
      check(
        `A = [Secret(G, ${KEY}, None, Secret.MountType.FILE), Secret(G, ${KEY}, mount_requirement=Secret.MountType.ANY), Secret(G, ${KEY})]`,
      ),
    ).toEqual([]);
  });

  it('with env_var is right in flytekit: the variable holds the path of the file', () => {
    expect(check(`A = Secret(G, ${KEY}, mount_requirement=Secret.MountType.FILE, env_var="X")`)).toEqual([]);
  });

  it.each([
    ['as_env_var="X"', '`as_env_var` does not work'],
    ['as_env_var="X", mount="/etc/flyte/secrets"', '`as_env_var` does not work'],
    ['mount=pathlib.Path("/run/secrets")', 'mounts secrets at /etc/flyte/secrets only'],
    ['mount=None', 'makes the secret an environment variable'],
  ])('of Flyte 2 with %s is an error', (argument, message) => {
    expect(only(`A = flyte.Secret(group=G, key=${KEY}, ${argument})`)).toMatchObject({
      rule: 'wrong-mount',
      severity: 'error',
      message: expect.stringContaining(message),
    });
  });

  it('of Flyte 2 at /etc/flyte/secrets, or not known, is right', () => {
    const mounts = [
      'pathlib.Path("/etc/flyte/secrets")',
      '"/etc/flyte/secrets"',
      'pathlib.Path("/etc/flyte/secrets/")',
      'MOUNT',
    ];
    for (const mount of mounts) expect(check(`A = flyte.Secret(group=G, key=${KEY}, mount=${mount})`)).toEqual([]);
    expect(check(`A = flyte.Secret(group=G, key=${KEY}, **more)`)).toEqual([]);
  });
});

describe('a group_version', () => {
  it('in a request is a warning, None is none', () => {
    expect(only(`A = Secret(G, ${KEY}, "1")`)).toMatchObject({ rule: 'group-version', severity: 'warning' });
    expect(check(`A = Secret(G, ${KEY}, None)`)).toEqual([]);
  });

  it('in secrets.get is an error, and the key that the task requests is suggested', () => {
    const finding = only(
      `K = ${KEY}\n@task(secret_requests=[Secret(G, K)])\ndef t():\n    v = current_context().secrets.get(G, group_version=VERSION)`,
    );
    expect(finding).toMatchObject({
      rule: 'group-version',
      severity: 'error',
      suggestion: { replacement: '    v = current_context().secrets.get(G, key=K)' },
    });
  });
});

describe('what a task reads', () => {
  it('and does not request is an error', () => {
    expect(only(`@task\ndef t():\n    v = current_context().secrets.get(G, ${KEY})`)).toMatchObject({
      rule: 'not-requested',
      severity: 'error',
      message: expect.stringContaining('which task `t` does not request'),
    });
  });

  it('with another spelling than the request is an error', () => {
    expect(only(`${REQUEST}def t():\n    v = current_context().secrets.get(key=${KEY})`)).toMatchObject({
      rule: 'request-mismatch',
      message: expect.stringContaining('key `ml/openai-api-key-AbCdEf` without a group, but the task requests group'),
    });
  });

  it('as it requests it is right, in any case of letters: the file is named in lower case', () => {
    expect(check(`${REQUEST}def t():\n    v = current_context().secrets.get(G, ${KEY})`)).toEqual([]);
    expect(check(`${REQUEST}def t():\n    v = current_context().secrets.get(G, ${KEY}.lower())`)).toEqual([]);
  });

  it('outside of a task, or of a task that is not fully known, is not judged', () => {
    expect(check(`def f():\n    v = current_context().secrets.get(G, ${KEY})`)).toEqual([]);
    expect(
      check(`@task(secret_requests=requests())\ndef f():\n    v = current_context().secrets.get(G, ${KEY})`),
    ).toEqual([]);
    expect(check(`@other\ndef f():\n    v = current_context().secrets.get(G, ${KEY})`)).toEqual([]);
  });

  it('by a path that has capitals or lacks its slash is an error in Flyte 2', () => {
    const env = `env = flyte.TaskEnvironment("e", secrets=flyte.Secret(group=G, key=${KEY}, mount="/etc/flyte/secrets"))\n@env.task\ndef t():\n    `;
    expect(only(`${env}v = open(f"/etc/flyte/secrets/{G}/{${KEY.replaceAll('"', "'")}}").read()`)).toMatchObject({
      rule: 'wrong-file',
      message: expect.stringContaining('lower case'),
    });
    expect(only(`${env}v = open("/etc/flyte/secrets/" + G + "ml/openai-api-key-abcdef").read()`)).toMatchObject({
      rule: 'wrong-file',
      message: expect.stringContaining('No file'),
    });
    expect(check(`${env}v = open(f"/etc/flyte/secrets/{G}/ml/openai-api-key-abcdef").read()`)).toEqual([]);
  });
});

describe('a value', () => {
  const body = `${REQUEST}def t():\n    v = current_context().secrets.get(G, ${KEY})\n    `;

  it.each([
    'v',
    '(1, v)',
    '[v]',
    '{"k": v}',
    'f"{v}"',
    '"x" + v',
    'v.strip()',
    'v or None',
    'v if x else None',
    '[*[v]]',
    '{**{"a": v}}',
  ])('that is returned as %s is an error', (expr) => {
    expect(only(`${body}return ${expr}`)).toMatchObject({ rule: 'value-returned', severity: 'error' });
  });

  it.each([
    'len(v)',
    'v == "x"',
    'OpenAI(api_key=v)',
    'OpenAI(api_key=v).models',
    'v[:2]',
    'v is None',
    'not v',
    'hash(v)',
    'f"{len(v)}"',
    '[1 for _ in v]',
  ])('is not returned by %s', (expr) => {
    expect(check(`${body}return ${expr}`)).toEqual([]);
  });

  it.each(['print(v)', 'print("a", f"{v}")', 'logging.info(v)', 'logger.warning("%s", v)', 'self.log.error(v)'])(
    'that is shown by %s is an error',
    (statement) => {
      expect(only(`import logging\n${body}${statement}`)).toMatchObject({ rule: 'value-logged', severity: 'error' });
    },
  );

  it("of a secret that is not AWS's is none of ours", () => {
    expect(
      check('@task\ndef t():\n    v = current_context().secrets.get("group", "key")\n    print(v)\n    return v'),
    ).toEqual([]);
  });

  it('may be returned by a function that is no task', () => {
    expect(check(`def f():\n    return current_context().secrets.get(G, ${KEY})`)).toEqual([]);
  });
});
