import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIFFERENCES, differencesTable } from '../helpers/scenarios/common/differences.ts';
import { type Ground, sandboxGround } from '../helpers/scenarios/common/ground.ts';

const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'sandbox-and-moto.md');
const BETWEEN = /(<!-- differences -->\n)[\s\S]*(<!-- \/differences -->)/;

describe('where the sandbox answers otherwise than moto, it answers so', () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await sandboxGround();
  });
  afterEach(() => ground.close());

  test.each(DIFFERENCES)('$operation: $what: $sandbox', async ({ probe, sandbox }) => {
    expect(await probe(ground)).toBe(sandbox);
  });
});

test('docs/sandbox-and-moto.md lists all of them', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  const wanted = text.replace(BETWEEN, (_, begin: string, end: string) => `${begin}${differencesTable()}\n${end}`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(DOCUMENT, wanted);
  else expect(text).toBe(wanted);
  expect(wanted).toContain(differencesTable());
});
