import { loadConfig } from '../../src/config/load.ts';
import { fixture } from '../helpers/config/fixtures.ts';

const HEAD = fixture('good-owns-nothing').toString().replace('secrets: {}\n', '');

/** Everything that someone who pastes a secret into the file may end up with. */
const PLACES = [
  'X',
  '"X"',
  "'X'",
  '|\n      X\n      X',
  '"X',
  '"\\X"',
  '@X',
  '%X',
  '`X`',
  '|9X',
  '!X y',
  '!X',
  '&X',
  '*X',
  '&X &X y',
  '[X]',
  '[[X]]',
  '{ X }',
  '{ X: 1 }',
  '{ env: X-1 }',
  '{ env: GITHUB_X }',
  '{ env: X, file: X }',
  '{ envv: X }',
  '{ env: A, X: 1 }',
  '{ env: A, X: 1, X: 2 }',
  '{ env: A, jsonKey: [X] }',
  '{ file: /X }',
  '{ file: ../../X }',
  '{ file: .git/X }',
  '{ file: X, jsonKey: X }',
  '{ generate: X }',
  '{ generate: { charset: X } }',
  '{ generate: { length: X } }',
  '{ generate: { X: X } }',
  '{ [X]: 1 }',
  '{ ? X }',
  '{ X: { X: X } }',
  'X: X: X',
  'X: X',
  'X #X\n   X',
  '{ X\n\tX: X',
  '\n      X: 1\n     X: 2',
  '{ <<: X }',
  '{ __proto__: X }',
  '-----BEGIN X-----\nX\n-----END X-----',
];

describe('Nothing that is under a value is ever repeated', () => {
  it.each(PLACES)('value: %j', (place) => {
    const canary = 'sk1live0Zq8hunter2';
    const text = `${HEAD}secrets:\n  ml/a:\n    value: ${place.replaceAll('X', canary)}\n  ml/b:\n    value: manual\n`;
    const { config, problems } = loadConfig(text, 'union-secrets.yaml');
    expect(config).toBeNull();
    expect(problems).not.toEqual([]);
    expect(JSON.stringify(problems)).not.toContain(canary);
    expect(JSON.stringify(problems).toLowerCase()).not.toContain('hunter2');
  });

  it('nor where a value is in place of the secret', () => {
    const { problems } = loadConfig(`${HEAD}secrets:\n  ml/a: hunter2\n`, 'union-secrets.yaml');
    expect(problems.map((problem) => problem.code)).toEqual(['value-in-file']);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});
