import { sdksInUse } from '../../src/code-check/sdk/requirements.ts';

const py = (text: string) => [{ path: 'a.py', text }];

test.each([
  ['from flytekit import task\n', 'yes', false],
  ['import union\n', 'yes', false],
  ['import flyte\n', 'no', true],
  ['import flyte\nfrom flytekit.core import x\n', 'yes', true],
  ['import flytekitplugins\n# import flyte\nflyte = 1\n', 'no', false],
] as const)('%j uses flytekit: %s, Flyte 2: %s', (text, flytekit, flyte) => {
  expect(sdksInUse(py(text), [])).toEqual({ flytekit, flyte });
});

test('flytekit from 1.13.2 to 1.15.1 drops the group where union is installed too', () => {
  const used = (requirements: string) =>
    sdksInUse(py('import flytekit\n'), [{ path: 'requirements.txt', text: requirements }]).flytekit;
  expect(used('union\nflytekit==1.14.3\n')).toBe('drops-group');
  expect(used('flytekit==1.14.3\n')).toBe('yes');
  expect(used('union\nflytekit==1.15.2\n')).toBe('yes');
});
