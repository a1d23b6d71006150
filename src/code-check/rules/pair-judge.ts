import { secretGroup } from '../../domain/pair.ts';
import { isSecretsManagerArn, nameOfKey, readGroup } from '../arn-text.ts';
import type { CodeContext, CodeDataPlane, CodeSecret, CodeSecretOnPlane } from '../check-context.ts';

/** What group and key mean here. All null: no AWS secret, or not known enough to say anything. */
export interface PairVerdict {
  readonly plane: CodeDataPlane | null;
  readonly secret: CodeSecret | null;
  readonly on: CodeSecretOnPlane | null;
  readonly problem: PairProblem | null;
}

export type PairProblem =
  /** `right` is null where more than one data plane could be meant. */
  | { readonly kind: 'wrong-group'; readonly why: string; readonly right: string | null }
  | {
      readonly kind: 'whole-arn';
      readonly part: 'group' | 'key';
      readonly right: { readonly group: string; readonly key: string | null } | null;
    }
  | { readonly kind: 'swapped' }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'incomplete-key'; readonly right: string | null }
  | { readonly kind: 'stale-key'; readonly right: string }
  | { readonly kind: 'unknown-key' }
  | {
      readonly kind: 'not-granted';
      readonly name: string;
      readonly near: string | null;
      readonly otherPlanes: readonly string[];
    };

/** Text, undefined where it is not known, null where it is not given. */
export type Known = string | undefined | null;

const NOTHING: PairVerdict = { plane: null, secret: null, on: null, problem: null };

/** Says what pairs of group and key are, by the config and by what AWS holds. */
export class PairJudge {
  readonly #context: CodeContext;
  readonly #byName = new Map<string, CodeSecret>();
  readonly #byLowerName = new Map<string, CodeSecret>();
  readonly #onPlane = new Map<string, Map<string, CodeSecretOnPlane>>();

  constructor(context: CodeContext) {
    this.#context = context;
    for (const secret of context.secrets) {
      this.#byName.set(secret.name, secret);
      this.#byLowerName.set(secret.name.toLowerCase(), secret);
      for (const on of secret.on) {
        const names = this.#onPlane.get(on.dataPlane) ?? new Map<string, CodeSecretOnPlane>();
        this.#onPlane.set(on.dataPlane, names.set(secret.name, on));
      }
    }
  }

  /** A group alone makes a secret one of AWS's; so does a whole ARN as the key. */
  isAws(group: Known, key: Known): boolean {
    return (
      (typeof group === 'string' && isSecretsManagerArn(group)) || (typeof key === 'string' && isSecretsManagerArn(key))
    );
  }

  /** The secret that has the text as its name or key. */
  named(text: string, inLowerCase = false): CodeSecret | null {
    const names = inLowerCase ? this.#byLowerName : this.#byName;
    const given = inLowerCase ? text.toLowerCase() : text;
    return names.get(nameOfKey(given) ?? '') ?? names.get(given) ?? null;
  }

  judge(group: Known, key: Known): PairVerdict {
    if (!this.isAws(group, key)) return NOTHING;
    if (typeof key === 'string' && isSecretsManagerArn(key)) return { ...NOTHING, problem: arnAsKey(group, key) };
    if (typeof group !== 'string') return NOTHING;
    const read = readGroup(group);
    switch (read.kind) {
      case 'other':
        return NOTHING;
      case 'malformed':
        return {
          ...NOTHING,
          problem: { kind: 'wrong-group', why: malformedWhy(group), right: this.#onlyGroup(read.partition) },
        };
      case 'with-name': {
        const right = secretGroup(read.partition, read.region, read.accountId);
        return {
          ...NOTHING,
          problem: { kind: 'whole-arn', part: 'group', right: { group: right, key: this.#keyIn(read.rest, key) } },
        };
      }
      case 'group': {
        const plane = this.#plane(read);
        return 'why' in plane ? { ...NOTHING, problem: plane } : this.#judgeKey(plane, key);
      }
      default:
        return read satisfies never;
    }
  }

  #plane(read: {
    partition: string;
    region: string;
    accountId: string;
  }): CodeDataPlane | Extract<PairProblem, { kind: 'wrong-group' }> {
    const { dataPlanes } = this.#context;
    const place = dataPlanes.filter(({ region, accountId }) => region === read.region && accountId === read.accountId);
    const plane = place.find(({ partition }) => partition === null || partition === read.partition);
    if (plane !== undefined) return plane;
    const right = this.#onlyGroup(read.partition);
    if (place.length > 0) return { kind: 'wrong-group', why: `is in the partition "${read.partition}"`, right };
    const sameAccount = dataPlanes.some(({ accountId }) => accountId === read.accountId);
    const sameRegion = dataPlanes.some(({ region }) => region === read.region);
    const account = `is in account ${read.accountId}`;
    const region = `is in region ${read.region}`;
    return {
      kind: 'wrong-group',
      why: sameAccount ? region : sameRegion ? account : `${account} and ${region.slice(3)}`,
      right,
    };
  }

  #onlyGroup(partition: string): string | null {
    const [only, second] = this.#context.dataPlanes;
    return only === undefined || second !== undefined
      ? null
      : secretGroup(only.partition ?? partition, only.region, only.accountId);
  }

  /** The key that the end of an ARN, alone or with what is given as the key, is meant to be. */
  #keyIn(rest: string, key: Known): string | null {
    const known = (text: string): boolean => this.#byName.has(text) || this.#byName.has(nameOfKey(text) ?? '');
    if (known(rest)) return rest;
    if (typeof key !== 'string') return null;
    const joined = [rest + key, `${rest}/${key}`].find(known);
    return joined ?? (known(key) ? key : null);
  }

  #judgeKey(plane: CodeDataPlane, given: Known): PairVerdict {
    const verdict = { ...NOTHING, plane };
    if (given === undefined) return verdict;
    const key = given?.replace(/^:+/, '') ?? '';
    if (key === '') return { ...verdict, problem: { kind: 'no-key' } };
    const names = this.#onPlane.get(plane.name);
    const base = nameOfKey(key);
    const whole = names?.get(key);
    const cut = base === null ? undefined : names?.get(base);
    // A name can end like a key: where both are declared, AWS's own key decides, and without it neither is doubted.
    if (cut !== undefined && base !== null && (whole === undefined || cut.pair?.key === key))
      return this.#judgeSuffix(verdict, plane, base, cut, key);
    if (whole !== undefined && (cut === undefined || cut.pair !== null)) {
      const problem: PairProblem =
        isKnown(plane, whole) && whole.pair === null
          ? { kind: 'unknown-key' }
          : { kind: 'incomplete-key', right: whole.pair?.key ?? null };
      return { ...verdict, secret: this.#byName.get(key) ?? null, on: whole, problem };
    }
    if (whole !== undefined) return verdict;
    return { ...verdict, problem: this.#notGranted(key, base) };
  }

  #judgeSuffix(
    verdict: PairVerdict,
    plane: CodeDataPlane,
    name: string,
    on: CodeSecretOnPlane,
    key: string,
  ): PairVerdict {
    const found = { ...verdict, secret: this.#byName.get(name) ?? null, on };
    if (on.pair !== null)
      return on.pair.key === key ? found : { ...found, problem: { kind: 'stale-key', right: on.pair.key } };
    return isKnown(plane, on) ? { ...found, problem: { kind: 'unknown-key' } } : found;
  }

  #notGranted(key: string, base: string | null): PairProblem {
    const elsewhere = this.#byName.get(base ?? key) ?? this.#byName.get(key);
    const near = this.#byLowerName.get((base ?? key).toLowerCase()) ?? this.#byLowerName.get(key.toLowerCase());
    return {
      kind: 'not-granted',
      name: elsewhere?.name ?? base ?? key,
      near: elsewhere === undefined ? (near?.name ?? null) : null,
      otherPlanes: elsewhere?.on.map(({ dataPlane }) => dataPlane) ?? [],
    };
  }
}

/** Whether no key means that there is no secret. */
function isKnown({ awsRead }: CodeDataPlane, { change }: CodeSecretOnPlane): boolean {
  return awsRead && change !== 'refused';
}

function arnAsKey(group: Known, key: string): PairProblem {
  const read = readGroup(key);
  if (read.kind === 'group' && typeof group === 'string' && !isSecretsManagerArn(group)) return { kind: 'swapped' };
  const right =
    read.kind === 'with-name'
      ? { group: secretGroup(read.partition, read.region, read.accountId), key: read.rest }
      : null;
  return { kind: 'whole-arn', part: 'key', right };
}

function malformedWhy(group: string): string {
  if (/^arn:aws[a-z0-9-]*:secretsmanager:[a-z0-9-]+:\d{12}:*$/.test(group)) return 'ends before ":secret:"';
  return 'is not "arn:<partition>:secretsmanager:<region>:<12 digits of the account>:secret:"';
}
