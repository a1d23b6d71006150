import { loadConfig } from '../../src/config/load.ts';

test.each([
  ['long', 'k'.repeat(3000)],
  ['of several lines', 'one\n::error::two'],
])('a fix that repeats a key keeps it short and on one line: %s', (_, key) => {
  const text = `version: 1\nstack: ml\ndataPlanes:\n  prod:\n    region: us-west-2\n    accountId: "123456789012"\n    roles:\n      ? ${JSON.stringify(key)}\n      : { a: b }\n`;
  const { problems } = loadConfig(text, 'union-secrets.yaml');
  expect(problems.length).toBeGreaterThan(0);
  for (const { message, fix } of problems) {
    expect(`${message} ${fix}`.length).toBeLessThan(600);
    expect(String(fix)).not.toContain('\n');
  }
});
