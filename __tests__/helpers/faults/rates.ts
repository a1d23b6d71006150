import { config, manySecrets, startWorld } from '../scenarios/world.ts';

/** Creations a second that Secrets Manager allows, and as many at once. Source: see sandbox/aws/rates.ts. */
const RATE = 50;
/** How much longer than the limit demands it may take. */
const PATIENCE = 1.2;

export interface Measured {
  readonly complaints: string[];
  /** Between the first and the last creation. */
  readonly seconds: number;
  /** Calls that were turned away, and made again unseen. */
  readonly throttled: number;
  /** What the limit demands. */
  readonly bound: number;
}

/** Creates so many secrets where AWS's documented rates are enforced. */
export async function tryRates(count: number): Promise<Measured> {
  const { secrets, env } = manySecrets(count);
  const file = config({ policy: { match: 'tags' }, secrets });
  const world = await startWorld({ config: file, aws: { rates: 'documented' } });
  try {
    const { exitCode, stdout, summary } = await world.apply({ env });
    const calls = world.lastCalls();
    const creations = calls.filter(({ operation }) => operation === 'CreateSecret');
    const throttled = calls.filter(({ errorCode = '' }) => /Throttl/.test(errorCode)).length;
    const made = creations.filter(({ executed }) => executed).length;
    const complaints = [
      ...(exitCode === 0 ? [] : [`exit code ${exitCode}: ${stdout.slice(-300)}`]),
      ...(/throttl/i.test(`${stdout}${summary}`) ? ['the report speaks of throttling'] : []),
      ...(made === count ? [] : [`${made} creations`]),
    ];
    const times = creations.map(({ time }) => Date.parse(time));
    const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
    return { complaints, seconds, throttled, bound: (count - RATE) / RATE };
  } finally {
    await world.close();
  }
}

/** The same, held to the time it may take. @returns what is not as promised. */
export async function tryPace(count: number): Promise<string[]> {
  const { complaints, seconds, bound, throttled } = await tryRates(count);
  const factor = seconds / bound;
  console.error(
    `${count} creations: ${seconds.toFixed(1)} s, ${factor.toFixed(2)} times what the limit demands, ${throttled} throttled`,
  );
  return factor <= PATIENCE ? complaints : [...complaints, `${factor.toFixed(2)} times what the limit demands`];
}
