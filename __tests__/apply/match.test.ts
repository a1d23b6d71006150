import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, notDone } from '../helpers/apply/run-apply.ts';
import { declared, defaultRole, desiredState, GROUP, UNGUARDED } from '../helpers/plan/builders.ts';

// Enough for two policies by name.
const names = Array.from({ length: 20 }, (_, index) => `${index}`.padStart(400, 'n'));
const file = (match: 'names' | 'tags') =>
  desiredState({
    roles: [{ ...defaultRole, match }],
    secrets: names.map((name) => declared(name)),
    removal: UNGUARDED,
  });

it.each([
  ['names', 'tags'],
  ['tags', 'names'],
] as const)('from %s to %s, whichever write fails: every secret stays readable by one of them', async (from, to) => {
  for (let at = 0, more = true; more; at++) {
    const cloud = new MemoryCloud(GROUP, [defaultRole.name]);
    await applyTo(cloud, file(from));
    const lost = new Set<string>();
    const look = () => {
      const readable = cloud.readable(defaultRole.name);
      if (readable.has(`${GROUP}*`)) return;
      for (const name of names) if (!readable.has(`${GROUP}${name}-??????`)) lost.add(name);
    };
    let writes = 0;
    cloud.onWrite = look;
    cloud.fault = (call) => (call.writes && writes++ === at ? 'before' : null);
    await applyTo(cloud, file(to));
    more = writes > at;
    cloud.fault = () => null;
    expect(notDone((await applyTo(cloud, file(to))).result)).toEqual([]);
    expect(lost.size).toBe(0);
  }
});
