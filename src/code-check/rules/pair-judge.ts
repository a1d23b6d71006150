import type { Pair } from '../../domain/pair.ts';
import { secretGroup } from '../../domain/pair.ts';
import type { Location } from '../../domain/problem.ts';
import type { Known, PairText } from '../interpret/types.ts';
import { type GroupText, isSecretsManagerArn, nameOfKey, readGroup } from '../sdk/secret.ts';

/** What the code is checked against: plain data, made from the config and, where AWS was read, from the plan. */
export interface CodeContext {
  /** Path of the config file, relative to the workspace like all paths here. */
  readonly configPath: string;
  /** Every data plane of the file, sorted by name: code for another one than this run's is not wrong. */
  readonly dataPlanes: readonly CodeDataPlane[];
  /** Everything the file declares or grants on any data plane, and what this run's plan takes away. Sorted by name. */
  readonly secrets: readonly CodeSecret[];
  /** Path of the module of constants that this program writes; null where it writes none. */
  readonly generatedModule: string | null;
}

export interface CodeDataPlane {
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  /** Null while AWS was not asked: any `aws...` partition is then accepted. */
  readonly partition: string | null;
  /** AWS was read for this data plane: a null pair then means that the secret does not exist. */
  readonly awsRead: boolean;
}

export interface CodeSecret {
  readonly name: string;
  /** What it is in the file; `none`: it left the file and only the plan knows it. */
  readonly declared: 'secret' | 'grant' | 'none';
  /** Where it is in the file. */
  readonly location: Location | null;
  /** The data planes it is declared for, and those whose plan takes it away. */
  readonly on: readonly CodeSecretOnPlane[];
}

export interface CodeSecretOnPlane {
  readonly dataPlane: string;
  /** Null where it does not exist or AWS was not read. */
  readonly pair: Pair | null;
  readonly change: SecretFate | null;
}

/**
 * What this run's plan does to the secret, as far as code notices: `create` (its key is known after apply), `recreate`
 * (its key changes), `delete`, `revoke` (kept, but no longer readable), `refused` (nothing, and the plan says why: whether
 * it exists is not said here).
 */
export type SecretFate = 'create' | 'recreate' | 'delete' | 'revoke' | 'refused';

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

  /** The secret that has the text as its name or key. */
  named(text: string, inLowerCase = false): CodeSecret | null {
    const names = inLowerCase ? this.#byLowerName : this.#byName;
    const given = inLowerCase ? text.toLowerCase() : text;
    return names.get(nameOfKey(given) ?? '') ?? names.get(given) ?? null;
  }

  judge({ group, key }: PairText): PairVerdict {
    if (typeof key === 'string' && isSecretsManagerArn(key)) return { ...NOTHING, problem: arnAsKey(group, key) };
    const read = typeof group === 'string' ? readGroup(group) : null;
    if (typeof group !== 'string' || read === null) return NOTHING;
    if (read.kind === 'malformed') {
      const right = this.#onlyGroup(read.partition);
      return { ...NOTHING, problem: { kind: 'wrong-group', why: malformedWhy(group), right } };
    }
    if (read.rest !== '') {
      const right = {
        group: secretGroup(read.partition, read.region, read.accountId),
        key: this.#keyIn(read.rest, key),
      };
      return { ...NOTHING, problem: { kind: 'whole-arn', part: 'group', right } };
    }
    const plane = this.#plane(read);
    return 'why' in plane ? { ...NOTHING, problem: plane } : this.#judgeKey(plane, key);
  }

  #plane(read: Extract<GroupText, { kind: 'group' }>): CodeDataPlane | Extract<PairProblem, { kind: 'wrong-group' }> {
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
  if (read?.kind !== 'group') return { kind: 'whole-arn', part: 'key', right: null };
  if (read.rest === '' && typeof group === 'string' && !isSecretsManagerArn(group)) return { kind: 'swapped' };
  const right = { group: secretGroup(read.partition, read.region, read.accountId), key: read.rest };
  return { kind: 'whole-arn', part: 'key', right: read.rest === '' ? null : right };
}

function malformedWhy(group: string): string {
  if (/^arn:aws[a-z0-9-]*:secretsmanager:[a-z0-9-]+:\d{12}:*$/.test(group)) return 'ends before ":secret:"';
  return 'is not "arn:<partition>:secretsmanager:<region>:<12 digits of the account>:secret:"';
}
