import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LineCounter } from 'yaml';
import { checkData, loadConfig } from '../../src/config/load.ts';
import { parseYaml } from '../../src/config/parse-yaml.ts';
import { Tree } from '../../src/config/tree.ts';
import { CASES, FIXTURES, fixture, problemLines } from '../helpers/config/fixtures.ts';

/** `UPDATE_GOLDEN=1 npm test -- __tests__/config` writes the golden files again. */
describe('Problems of a config', () => {
  it.each(CASES)('%s', (name) => {
    const golden = `${FIXTURES}${name}.problems.txt`;
    const lines = problemLines(loadConfig(fixture(name), 'infra/union-secrets.yaml').problems);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, lines);
    expect(existsSync(golden) ? readFileSync(golden, 'utf8') : 'no golden file').toBe(lines);
  });

  it.each(CASES)('%s gives a config only without errors', (name) => {
    const { config, problems } = loadConfig(fixture(name), 'infra/union-secrets.yaml');
    const hasErrors = problems.some((problem) => problem.severity === 'error');
    expect(config === null).toBe(hasErrors);
    if (name.startsWith('good-')) expect(problems).toEqual([]);
  });

  it.each(CASES)('%s: each is of a key or of what is under it', (name) => {
    const { root, findings } = parseYaml(fixture(name).toString(), new LineCounter());
    const said = root === null || findings.length > 0 ? [] : checkData(new Tree(root).data, 'infra/union-secrets.yaml');
    for (const { where } of said)
      expect(where).toEqual({ path: expect.any(Array), at: expect.stringMatching(/^(key|value)$/) });
  });
});
