import { config, OURS, useWorlds } from '../helpers/scenarios/world.ts';

const world = useWorlds();
const file = config({ secrets: { 'ml/a': { value: 'manual' } } });

describe('a secret of this stack that was made from another file of the repository', () => {
  it.each<[string, string, string[]]>([
    ['that is the same stack', file, ['stack-shared']],
    ['that cannot be read: broken YAML', 'stack: [ml-platform\n  : {', ['stack-unclear']],
    ['that does not say its data planes', 'version: 1\nstack: ml-platform\n', ['stack-unclear']],
    ['that is another stack', config({ stack: 'other', secrets: {} }), []],
  ])('%s', async (_what, other, codes) => {
    const made = await world({ config: file });
    made.write({ 'team/union-secrets.yaml': other });
    const tags = { ...OURS, 'union-secrets:source': 'acme/ml:team/union-secrets.yaml' };
    made.aws.putSecret({ name: 'ml/theirs', value: 'x', tags });
    const { annotations } = await made.plan({});
    const said = annotations.flatMap(({ level, properties }) => (level === 'error' ? [properties.title] : []));
    expect(said).toEqual(codes.map((code) => `union-secrets: ${code}`));
  });
});
