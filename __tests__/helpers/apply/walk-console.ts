import { OWNERSHIP_TAGS } from '../../../src/domain/ownership.ts';
import { GROUP, policyArn } from '../plan/builders.ts';
import { type Edit, element, IAM_ROLES, KEPT, KEYS, NAMES, ROTATIONS, SHARED, type World } from './walk-world.ts';

export const FOREIGN_POLICY = { name: 'Foreign', path: '/', arn: policyArn('Foreign', '/') };
const READ = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue' };
const FOREIGN_DOCUMENT = { Version: '2012-10-17', Statement: [{ ...READ, Resource: [`${GROUP}theirs-*`] }] };

/** A secret that the file could declare and that is there, if any is. */
function aSecret({ cloud }: World, at: number): string {
  const names = cloud.secretNames().filter((name) => name !== KEPT && !SHARED.includes(name));
  return names.length === 0 ? '' : element(names, at);
}
function aPolicy({ cloud }: World, at: number): string {
  const names = cloud.policyNames().filter((name) => name !== FOREIGN_POLICY.name);
  return names.length === 0 ? '' : element(names, at);
}
function arnOfPolicy(name: string): string {
  return policyArn(name, name.startsWith('custom') ? '/' : '/union/');
}

/** What people, rotations and time do in AWS behind our back, and what leaves the file ours to fix. */
export const CONSOLE_EDITS: readonly Edit[] = [
  (world, at) => world.cloud.setValue(aSecret(world, at), `by hand ${at}`),
  (world, at) => world.cloud.deleteByHand(aSecret(world, at)),
  (world, at) => world.cloud.removeSecret(aSecret(world, at)),
  (world, at) => world.cloud.editSecret(aSecret(world, at), { description: 'by hand' }),
  (world, at, pick) => {
    const { [pick]: kmsKeyId = 'alias/by-hand' } = KEYS;
    world.cloud.editSecret(aSecret(world, at), { kmsKeyId: kmsKeyId ?? 'alias/by-hand' });
  },
  (world, at, pick) => {
    const name = aSecret(world, at);
    const { team: _team, ...tags } = world.cloud.shown(name)?.tags ?? {};
    world.cloud.editSecret(name, { tags: { ...tags, [`theirs-${pick % 3}`]: 'x' } });
  },
  (world, at) => world.cloud.beginRotation(aSecret(world, at)),
  (world, at) => world.cloud.endRotation(aSecret(world, at)),
  (world, at, pick) => {
    const rotation = element(ROTATIONS, pick);
    if (rotation) world.cloud.editSecret(aSecret(world, at), { rotationEnabled: true, rotation });
    else world.cloud.editSecret(aSecret(world, at), { rotationEnabled: false });
  },
  (world, at) => world.cloud.editDocument(aPolicy(world, at), (resources) => [...resources, `${GROUP}*`]),
  (world, at) => world.cloud.editDocument(aPolicy(world, at), (resources) => resources.slice(1)),
  (world, at) => world.cloud.editDocument(aPolicy(world, at), (resources) => [...resources].reverse()),
  (world, at) => world.cloud.detachByHand(aPolicy(world, at)),
  (world, at, pick) => {
    const name = aPolicy(world, at);
    if (name !== '') world.cloud.attachByHand(element(IAM_ROLES, pick), arnOfPolicy(name));
  },
  (world, at) => {
    const name = aPolicy(world, at);
    world.cloud.detachByHand(name);
    if (name !== '') void world.cloud.deletePolicy(arnOfPolicy(name)).catch(() => undefined);
  },
  (world, _at, pick) => {
    world.cloud.addPolicy({ ...FOREIGN_POLICY, tags: {}, document: JSON.stringify(FOREIGN_DOCUMENT) });
    world.cloud.attachByHand(element(IAM_ROLES, pick), FOREIGN_POLICY.arn);
  },
];

/** What others do that we must not touch: applying is refused, or the secret is left alone. */
export const FOREIGN_EDITS: readonly Edit[] = [
  (world, at, pick) => {
    const name = element(NAMES, at);
    if (world.cloud.shown(name)) return;
    const owner = { [OWNERSHIP_TAGS.stack]: 'search', [OWNERSHIP_TAGS.dataPlane]: 'production' };
    world.cloud.addSecret(name, { tags: pick % 2 === 0 ? {} : owner });
    world.cloud.setValue(name, 'of others');
  },
  (world, at) => world.cloud.editSecret(aSecret(world, at), { tags: { team: 'theirs' } }),
  (world, at) => world.cloud.editPolicy(aPolicy(world, at), { tags: {} }),
];
