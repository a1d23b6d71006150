import {
  type ConfigParts,
  commentsOn,
  config,
  namesOf,
  type StepResult,
  startWorld,
  type World,
  type WorldOptions,
  writesOf,
} from './world.ts';

export const DAY = 86_400_000;

/** With it, a plan knows whether a value changed and no run reads one. */
export const KEYED = { 'fingerprint-key': 'a fingerprint key of more than 32 characters' };

type Story = (name: string, options: WorldOptions, tell: (world: World) => Promise<void>) => void;

/**
 * Scenarios about one thing, each in a world of its own. All those of a file run side by side, so that none waits for
 * another's processes: Jest does so for the tests of one block, which is why there is no `describe`.
 */
export function about(subject: string, tellAll: (story: Story) => void): void {
  tellAll((name, options, tell) => {
    test.concurrent(`${subject}: ${name}`, async () => {
      const world = await startWorld(options);
      try {
        await tell(world);
      } finally {
        await world.close();
      }
    });
  });
}

type Step = Parameters<World['apply']>[0];

/** Proposes the config, plans it on the pull request, and gives the comment; `merge` merges and applies it. */
export async function proposed(world: World, parts: ConfigParts, step: Step = {}) {
  const number = world.propose(config(parts));
  const planned = await world.on(world.repository.events.pullRequest(number), step);
  const [comment = ''] = commentsOn(world, number);
  const merge = async () => {
    const applied = await world.on(world.repository.events.push(world.repository.merge(number)), step);
    return { applied, comment: commentsOn(world, number)[0] ?? '' };
  };
  return { number, planned, comment, merge };
}

/** Puts the config on the default branch and applies it. */
export async function applied(world: World, parts: ConfigParts, step: Step = {}): Promise<StepResult> {
  world.write(config(parts));
  return world.apply(step);
}

/** The writes of the last run by name, in order. */
export function lastWrites(world: World): string[] {
  return namesOf(writesOf(world.lastCalls()));
}

export function tagsOf(world: World, name: string, region?: string): Record<string, string> {
  const secret = world.aws.secret(name, region === undefined ? {} : { region });
  return Object.fromEntries((secret?.tags ?? []).map(({ Key, Value }) => [Key, Value]));
}

/** Values of all versions of a secret, oldest first. */
export function valuesOf(world: World, name: string): (string | undefined)[] {
  return world.aws.secret(name)?.versions.map(({ secretString }) => secretString) ?? [];
}

export function currentValue(world: World, name: string): string | undefined {
  const versions = world.aws.secret(name)?.versions ?? [];
  return versions.find(({ stages }) => stages.includes('AWSCURRENT'))?.secretString;
}

/** Whether every call that matches `first` came before every call that matches `second`. */
export function inOrder(calls: readonly string[], first: RegExp, second: RegExp): boolean {
  const last = calls.findLastIndex((call) => first.test(call));
  const next = calls.findIndex((call) => second.test(call));
  return last !== -1 && next !== -1 && last < next;
}

/** Every policy of the account with the roles it is attached to, by name. */
export function bindingsOf(world: World): Record<string, string[]> {
  const roles = world.aws.roles();
  return Object.fromEntries(
    world.aws
      .policies()
      .map(({ name, arn }) => [name, roles.filter(({ attached }) => attached.includes(arn)).map((role) => role.name)]),
  );
}
