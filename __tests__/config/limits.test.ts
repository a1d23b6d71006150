import { loadConfig } from '../../src/config/load.ts';
import { fixture, problemLines } from '../helpers/config/fixtures.ts';

const FILE = 'union-secrets.yaml';
/** The role of another account, which the schema cannot tell. */
const STRANGER = '"arn:aws:iam::999999999999:role/acme"';
const SMALLEST = fixture('good-smallest').toString();

const codes = (content: Uint8Array | string) => loadConfig(content, FILE).problems.map((problem) => problem.code);

describe('Size of what is wrong', () => {
  it('stops at a nesting that would exhaust the stack, in any form', () => {
    for (const open of ['[', '{', '- ', '? ', '[{a: ']) {
      expect(codes(`a:\n  ${open.repeat(10_000)}`)).toContain('yaml-too-deep');
    }
  });

  it('sees a nesting that only aliases make', () => {
    const chain = Array.from({ length: 1000 }, (_, i) => `k${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}`}]`);
    expect(codes(chain.join('\n'))).toContain('yaml-too-deep');
  });

  it.each([
    ['lists', (item: string) => `[${item}]`],
    ['maps', (item: string) => `{ x: ${item} }`],
  ])('allows 64 levels of %s that aliases make, and reports once where there are more', (_, holding) => {
    const chain = (links: number) =>
      Array.from({ length: links }, (_, i) => `k${i}: &a${i} ${holding(i === 0 ? 'x' : `*a${i - 1}`)}\n`).join('');
    const tooDeep = (text: string) => codes(text).filter((code) => code === 'yaml-too-deep');
    expect(tooDeep(chain(32))).toEqual([]);
    expect(tooDeep(chain(33))).toEqual(['yaml-too-deep']);
    expect(tooDeep(chain(40))).toEqual(['yaml-too-deep']);
  });

  it('gives up on a text that is full of brackets that close nothing', () => {
    expect(codes(`a: 1\n${']\n'.repeat(1000)}`)).toHaveLength(21);
  });

  it('takes many aliases of one anchor', () => {
    const secrets = Array.from({ length: 3000 }, (_, i) => `  s/${i}: { value: manual, tags: *tags }\n`);
    const text = `${SMALLEST}defaults:\n  tags: &tags { team: ml, cost: "1" }\n`.replace('secrets:\n', '');
    const [head, tail] = [text.split('  ml/a:')[0], text.slice(text.indexOf('defaults:'))];
    expect(codes(`${head}${tail}secrets:\n${secrets.join('')}`)).toEqual([]);
  });

  it('lists the first 500 of very many problems, errors before warnings, and how many more there are', () => {
    const unknown = Array.from({ length: 2000 }, (_, i) => `unknown${i}: x\n`).join('');
    const { problems } = loadConfig(SMALLEST + unknown, FILE);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', message: 'The file has 1500 more problems.' });
  });
});

describe('More problems than anyone reads', () => {
  const secrets = (count: number, name: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => `  ${name(i)}: { value: manual }\n`).join('');
  const warned = (count: number) => SMALLEST + secrets(count, (i) => `ml/a-${String(i).padStart(6, '0')}`);

  it('are reported in full up to 500', () => {
    expect(codes(warned(500))).toEqual(Array(500).fill('secret-name-ambiguous'));
  });

  it('begin with the 501st: how many, and where the last of them is', () => {
    const { problems } = loadConfig(warned(501), FILE);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toEqual({
      severity: 'error',
      code: 'too-many-problems',
      message: 'The file has 1 more problems.',
      fix: 'Fix these first.',
      location: { file: FILE, line: 512, column: 3, endLine: 512, endColumn: 14 },
    });
  });

  it('never push an error out behind warnings', () => {
    const said = codes(`${warned(600)}unknown: x\n`);
    expect(said).toHaveLength(501);
    expect(said.slice(-2)).toEqual(['unknown-key', 'too-many-problems']);
  });
});

describe('Parts of a file that the schema limits', () => {
  const plane = (key: string, roles: string) =>
    `  ${key}: { region: us-west-2, accountId: "123456789012", roles: { ${roles} } }\n`;
  const list = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i));
  const problems = (planes: readonly string[]) =>
    problemLines(loadConfig(`version: 1\nstack: ml\ndataPlanes:\n${planes.join('')}secrets: {}\n`, FILE).problems);

  it('50 data planes, the next is not looked into', () => {
    const planes = list(50, (i) => plane(`p${i}`, 'default: acme-userflyterole'));
    expect(problems(planes)).toBe('');
    expect(problems([...planes, plane('more', `default: ${STRANGER}`)])).toBe(
      `${FILE}:3:1: error too-many: dataPlanes has more than 50 keys. (Divide them over several files, each with its own stack.)\n`,
    );
  });

  it('50 roles of a data plane, the next is not looked into', () => {
    const roles = list(50, (i) => `r${i}: acme-${i}`);
    expect(problems([plane('prod', roles.join(', '))])).toBe('');
    expect(problems([plane('prod', [...roles, `more: ${STRANGER}`].join(', '))])).toBe(
      `${FILE}:4:57: error too-many: dataPlanes.prod.roles has more than 50 keys. (Divide them over several files, each with its own stack.)\n`,
    );
  });

  it('40 tags of a secret, whether data planes are declared or not', () => {
    const tagged = (count: number) =>
      loadConfig(
        `version: 1\nstack: ml\nsecrets:\n  a: { value: manual, tags: { ${list(count, (i) => `t${i}: x`).join(', ')} } }\n`,
        FILE,
      ).problems.map(({ code }) => code);
    expect(tagged(40)).toEqual(['missing-key']);
    expect(tagged(41)).toEqual(['missing-key', 'too-many-tags']);
  });

  it('names of 512 characters', () => {
    const name = [200, 200, 110].map((length) => 'n'.repeat(length)).join('/');
    expect(codes(SMALLEST.replace('ml/a', name))).toEqual([]);
    expect(codes(SMALLEST.replace('ml/a', `${name}n`))).toContain('secret-name');
  });

  it('as many declared names as a fix lists: 20', () => {
    const planes = list(21, (i) => plane(`p${i}`, 'default: acme-userflyterole'));
    const text = `version: 1\nstack: ml\ndataPlanes:\n${planes.join('')}secrets:\n  a: { value: manual, dataPlanes: [elsewhere] }\n`;
    const names = list(20, (i) => `p${i}`).join(', ');
    expect(loadConfig(text, FILE).problems).toMatchObject([{ fix: `Declared data planes: ${names}.` }]);
  });

  it('124 characters of the name of a policy', () => {
    const said = (stack: string, policy: string, role: string) =>
      problemLines(
        loadConfig(
          `version: 1\n${stack}\n${policy}\ndataPlanes:\n${plane('prod', `default: a, ${role}: b`)}secrets: {}\n`,
          FILE,
        ).problems,
      );
    const given = (length: number) => `policy: { name: ${'n'.repeat(length)} }`;
    const tooLong = (name: string) =>
      `${FILE}:5:78: error policy-name-length: The policy of this role would be called "${name.slice(0, 80)}...": 125 characters, and 124 are allowed. (Shorten policy.name or the keys.)\n`;
    expect(said('stack: ml', given(122), 'r')).toBe('');
    expect(said('stack: ml', given(123), 'r')).toBe(tooLong(`${'n'.repeat(123)}-r`));
    expect(said('stack: ml', given(124), 'r')).toContain('126 characters');
    const missing = `${FILE}:1:1: error missing-key: The file has no key "stack". (Add it, such as \`stack: ml-platform\`.)\n`;
    expect(said('# no stack', given(123), 'r')).toBe(missing + tooLong(`${'n'.repeat(123)}-r`));
    expect(said('# no stack', '# no policy', 'r')).toBe(missing);
  });
});
