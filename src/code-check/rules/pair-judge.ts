import type { Pair } from '../../domain/pair.ts';
import { secretGroup } from '../../domain/pair.ts';
import type { Location } from '../../domain/problem.ts';
import type { Known, PairText } from '../interpret/types.ts';
import { isSecretsManagerArn, nameOfKey, readGroup } from '../sdk/secret.ts';

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
      /** The data plane that is meant, where there are several. */
      readonly plane: string | null;
      readonly name: string;
      readonly near: string | null;
      readonly otherPlanes: readonly string[];
    };

const NOTHING: PairVerdict = { secret: null, on: null, problem: null };

/** Says what pairs of group and key are, by the config and by what AWS holds. */
export class PairJudge {
  readonly context: CodeContext;
  readonly #byName: ReadonlyMap<string, CodeSecret>;
  readonly #byLowerName: ReadonlyMap<string, CodeSecret>;

  constructor(context: CodeContext) {
    this.context = context;
    this.#byName = new Map(context.secrets.map((secret) => [secret.name, secret]));
    this.#byLowerName = new Map(context.secrets.map((secret) => [secret.name.toLowerCase(), secret]));
  }

  /** The secret that has the text as its name or key. */
  named(text: string, inLowerCase = false): CodeSecret | null {
    const names = inLowerCase ? this.#byLowerName : this.#byName;
    const given = inLowerCase ? text.toLowerCase() : text;
    return names.get(nameOfKey(given) ?? '') ?? names.get(given) ?? null;
  }

  judge({ group, key }: PairText): PairVerdict {
    const wrong = (problem: PairProblem): PairVerdict => ({ ...NOTHING, problem });
    if (typeof key === 'string' && isSecretsManagerArn(key)) return wrong(arnAsKey(group, key));
    const read = typeof group === 'string' ? readGroup(group) : null;
    if (typeof group !== 'string' || read === null) return NOTHING;
    const { partition } = read;
    if (read.kind === 'malformed')
      return wrong({ kind: 'wrong-group', why: malformedWhy(group), right: this.#onlyGroup(partition) });
    const { region, accountId, rest } = read;
    if (rest !== '') {
      const right = { group: secretGroup(partition, region, accountId), key: this.#keyIn(rest, key) };
      return wrong({ kind: 'whole-arn', part: 'group', right });
    }
    const { dataPlanes } = this.context;
    const place = dataPlanes.filter((one) => one.region === region && one.accountId === accountId);
    const plane = place.find((one) => one.partition === null || one.partition === partition);
    if (plane !== undefined) return this.#judgeKey(plane, key);
    let why = `is in account ${accountId} and in region ${region}`;
    if (dataPlanes.some((one) => one.region === region)) why = `is in account ${accountId}`;
    if (dataPlanes.some((one) => one.accountId === accountId)) why = `is in region ${region}`;
    if (place.length > 0) why = `is in the partition "${partition}"`;
    return wrong({ kind: 'wrong-group', why, right: this.#onlyGroup(partition) });
  }

  #onlyGroup(partition: string): string | null {
    const [only, second] = this.context.dataPlanes;
    return only === undefined || second !== undefined
      ? null
      : secretGroup(only.partition ?? partition, only.region, only.accountId);
  }

  /** The key that the end of an ARN, alone or with what is given as the key, is meant to be. */
  #keyIn(rest: string, key: Known): string | null {
    const candidates = typeof key === 'string' ? [rest, rest + key, `${rest}/${key}`, key] : [rest];
    return candidates.find((text) => this.named(text) !== null) ?? null;
  }

  #judgeKey(plane: CodeDataPlane, given: Known): PairVerdict {
    if (given === undefined) return NOTHING;
    const key = given?.replace(/^:+/, '') ?? '';
    if (key === '') return { ...NOTHING, problem: { kind: 'no-key' } };
    const base = nameOfKey(key);
    const [whole, cut] = [this.#onPlane(plane, key), this.#onPlane(plane, base)];
    // A name can end like a key: where both are declared, AWS's own key decides, and without it neither is doubted.
    if (cut !== null && (whole === null || cut.on.pair?.key === key)) {
      const right = cut.on.pair?.key ?? null;
      if (right === null) return { ...cut, problem: isMissing(plane, cut.on) ? { kind: 'unknown-key' } : null };
      return { ...cut, problem: right === key ? null : { kind: 'stale-key', right } };
    }
    if (whole === null) return { ...NOTHING, problem: this.#notGranted(plane, key, base) };
    if (cut !== null && cut.on.pair === null) return NOTHING;
    const right = whole.on.pair?.key ?? null;
    return {
      ...whole,
      problem: isMissing(plane, whole.on) ? { kind: 'unknown-key' } : { kind: 'incomplete-key', right },
    };
  }

  #onPlane(
    { name }: CodeDataPlane,
    secretName: string | null,
  ): (Pick<PairVerdict, 'secret'> & { on: CodeSecretOnPlane }) | null {
    const secret = this.#byName.get(secretName ?? '');
    const on = secret?.on.findLast(({ dataPlane }) => dataPlane === name);
    return secret === undefined || on === undefined ? null : { secret, on };
  }

  #notGranted(plane: CodeDataPlane, key: string, base: string | null): PairProblem {
    const elsewhere = this.#byName.get(base ?? key) ?? this.#byName.get(key);
    const near = this.#byLowerName.get((base ?? key).toLowerCase()) ?? this.#byLowerName.get(key.toLowerCase());
    return {
      kind: 'not-granted',
      plane: this.context.dataPlanes.length > 1 ? plane.name : null,
      name: elsewhere?.name ?? base ?? key,
      near: elsewhere === undefined ? (near?.name ?? null) : null,
      otherPlanes: elsewhere?.on.map(({ dataPlane }) => dataPlane) ?? [],
    };
  }
}

/** Whether there surely is no secret. */
function isMissing({ awsRead }: CodeDataPlane, { pair, change }: CodeSecretOnPlane): boolean {
  return pair === null && awsRead && change !== 'refused';
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
