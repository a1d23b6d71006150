import { APPLIED } from '../helpers/scenarios/common/comment.ts';
import { about, applied, tagsOf } from '../helpers/scenarios/lifecycle.ts';
import {
  ACCOUNT,
  commentsOn,
  config,
  flyteArn,
  pairsOf,
  REGION,
  ROLE,
  type World,
} from '../helpers/scenarios/world.ts';

const OTHER_ACCOUNT = '210987654321';
const dataPlanes = {
  production: { region: REGION, accountId: ACCOUNT, roles: { default: ROLE } },
  // The same account, region and role.
  research: {
    region: REGION,
    accountId: ACCOUNT,
    roles: { default: ROLE },
    removal: { secrets: 'delete', unlessReadWithinDays: 0 },
  },
  europe: {
    region: 'eu-west-1',
    accountId: ACCOUNT,
    roles: { default: ROLE },
    policy: { path: '/eu/' },
    defaults: { tags: { place: 'eu' } },
  },
  staging: { region: REGION, accountId: OTHER_ACCOUNT, roles: { default: 'acme-staging' } },
};
type Plane = keyof typeof dataPlanes;
const PLANES = Object.keys(dataPlanes) as Plane[];
const secrets = {
  'ml/everywhere': { value: { env: 'KEY' }, dataPlanes: ['production', 'europe', 'staging'] },
  'ml/research': { value: { env: 'KEY' }, dataPlanes: ['research'] },
  'ml/more': { value: { env: 'KEY' }, dataPlanes: ['research', 'europe'] },
};

/** What one plane has in AWS. */
function stateOfPlane({ aws }: World, plane: Plane): unknown {
  const isOf = ({ tags }: { tags: readonly { Key: string; Value: string }[] }) =>
    tags.some(({ Key, Value }) => Key === 'union-secrets:data-plane' && Value === plane);
  const { accountId } = dataPlanes[plane];
  const secretsOfPlane = aws.secrets().filter(isOf);
  return JSON.parse(
    JSON.stringify({ secrets: secretsOfPlane, policies: aws.policies(accountId).filter(isOf) }, (key, value) =>
      key === 'lastAccessedAt' ? undefined : value,
    ),
  );
}

about('several data planes', (story) => {
  story(
    'each has its secrets, values, policies, comment and digest, and never touches the others',
    {
      config: config({ dataPlanes, secrets: {} }),
    },
    async (world) => {
      world.aws.createRole({ name: 'acme-staging', accountId: OTHER_ACCOUNT });
      const staging = world.aws.environment(world.aws.addCaller({ accountId: OTHER_ACCOUNT }));
      // As the secrets of a GitHub environment give each plane its own values.
      const step = (plane: Plane) => ({
        env: { KEY: `key of ${plane}` },
        with: { 'data-plane': plane },
        ...(plane === 'staging' ? { aws: staging } : {}),
      });
      const number = world.propose(config({ dataPlanes, secrets }));
      const request = world.repository.events.pullRequest(number);
      const planned = await Promise.all(PLANES.map((plane) => world.on(request, step(plane))));
      expect(planned.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
      expect(new Set(planned.map(({ outputs }) => outputs['plan-digest'])).size).toBe(4);

      const push = world.repository.events.push(world.repository.merge(number));
      const results = await Promise.all(PLANES.map((plane) => world.on(push, step(plane))));
      expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
      const comments = commentsOn(world, number);
      expect(comments.toSorted()).toHaveLength(4);
      for (const plane of PLANES)
        expect(comments.filter((text) => text.includes(`${APPLIED} · ml-platform · ${plane}`))).toHaveLength(1);

      const read = (plane: Plane, name: string) => {
        const pair = pairsOf(results[PLANES.indexOf(plane)] as (typeof results)[number])[name];
        const { accountId: roleAccountId, roles } = dataPlanes[plane];
        const result = pair && world.aws.readAs(roles.default, flyteArn(pair), { roleAccountId });
        return result?.allowed ? result.value : undefined;
      };
      for (const plane of ['production', 'europe', 'staging'] as const)
        expect(read(plane, 'ml/everywhere')).toBe(`key of ${plane}`);
      expect(read('research', 'ml/research')).toBe('key of research');
      expect(read('research', 'ml/everywhere')).toBeUndefined();
      expect(world.aws.secret('ml/research', { region: 'eu-west-1' })).toBeUndefined();
      expect(tagsOf(world, 'ml/more', 'eu-west-1')).toMatchObject({ place: 'eu' });
      expect(tagsOf(world, 'ml/more')).not.toHaveProperty('place');
      const policies = world.aws.policies().map(({ path, name }) => path + name);
      expect(policies.toSorted()).toEqual([
        '/eu/union-secrets/ml-platform/ml-platform@europe@default',
        '/union-secrets/ml-platform/ml-platform@production@default',
        '/union-secrets/ml-platform/ml-platform@research@default',
      ]);

      // One plane loses everything; the others keep every bit.
      const others = PLANES.filter((plane) => plane !== 'research');
      const before = others.map((plane) => stateOfPlane(world, plane));
      const left = await applied(
        world,
        {
          dataPlanes,
          removal: { maxDeletions: 2 },
          secrets: {
            'ml/everywhere': secrets['ml/everywhere'],
            'ml/more': { value: { env: 'KEY' }, dataPlanes: ['europe'] },
          },
        },
        step('research'),
      );
      expect(left).toMatchObject({ exitCode: 0, outputs: { deleted: '2' } });
      expect(read('research', 'ml/research')).toBeUndefined();
      expect(read('europe', 'ml/more')).toBe('key of europe');
      expect(others.map((plane) => stateOfPlane(world, plane))).toEqual(before);
    },
  );
});
