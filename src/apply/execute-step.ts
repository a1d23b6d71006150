import type { AccessControl, SecretStore } from '../domain/cloud.ts';
import { MAX_TAGS, OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { type Pair, parseSecretArn } from '../domain/pair.ts';
import { generationTag, isTagOfAws, sourceTag } from '../domain/secret-tags.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { originOf, type ValueSource } from '../domain/value.ts';
import { generateValue } from '../values/resolve.ts';
import type { Action, PlannedStep } from './step.ts';

/** What a step is done with. */
export interface StepContext {
  readonly secrets: SecretStore;
  readonly access: AccessControl;
  /** Values available in this run, by secret name. */
  readonly values: ReadonlyMap<string, SecretValue>;
  /** Id for a new version of this secret's value. */
  readonly versionId: (secretName: string, value: SecretValue) => string;
  /** Hides a value that was made in this run before it goes anywhere. */
  readonly mask: (value: SecretValue) => void;
  /** Gets each secret made in this run, by name. */
  readonly created: Map<string, Pair>;
  /** Gets the day on which AWS ends a deletion that was scheduled, where it says so, by name of the secret. */
  readonly restorableUntil: Map<string, string>;
  /** The tag with the repository's id, which goes where its name is written; empty where the id is not known. */
  readonly repositoryTag: Readonly<Record<string, string>>;
  /** Keys of the tags that a later step of a secret sets, where there are any: they go before the repository's id. */
  readonly tagsToCome?: ReadonlyMap<string, readonly string[]>;
}

/** Does one step against AWS. Throws CloudError when AWS does not. */
export async function executeStep({ action }: PlannedStep, context: StepContext): Promise<void> {
  if (action.on === 'secret') return changeSecret(action, context);
  const { access, repositoryTag } = context;
  const { policy, role, change, document } = action;
  const { name, path, arn, tags } = policy;
  const text = JSON.stringify(document);
  switch (change.kind) {
    case 'create-policy':
      await access.createPolicy({ name, path, arn, document: text, tags: { ...tags, ...repositoryTag } });
      return;
    case 'update-policy':
      return access.updatePolicy(arn, text);
    case 'tag-policy':
      if (change.remove.length > 0) await access.untagPolicy(arn, change.remove);
      if (Object.keys(change.set).length > 0)
        await access.tagPolicy(arn, { ...(OWNERSHIP_TAGS.source in change.set ? repositoryTag : {}), ...change.set });
      return;
    case 'attach':
      return access.attach(role, arn);
    case 'detach':
      return access.detach(change.role, arn);
    case 'delete-policy':
      return access.deletePolicy(arn);
    default:
      return change satisfies never;
  }
}

async function changeSecret(
  { name, arn: known, change }: Extract<Action, { readonly on: 'secret' }>,
  context: StepContext,
): Promise<void> {
  const { secrets, created, repositoryTag } = context;
  if (change.kind === 'create') {
    const { description, kmsKeyId, source } = change;
    const tags = { ...change.tags, ...repositoryTag };
    const initial = originOf(source) === 'people' ? {} : { initial: newVersion(name, source, context) };
    const made = await secrets.create({ name, description, tags, kmsKeyId, ...initial });
    created.set(name, parseSecretArn(made).pair);
    return;
  }
  const arn = known ?? created.get(name)?.arn;
  if (arn === undefined) throw new Error(`The ARN of ${name} is not known.`);
  switch (change.kind) {
    case 'restore':
      return secrets.restore(arn);
    case 'adopt':
      return secrets.tag(arn, withRoom(change, repositoryTag, context.tagsToCome?.get(name)));
    case 'describe':
      return secrets.setDescription(arn, change.to);
    case 'set-key':
      return secrets.setKey(arn, change.to);
    case 'tag': {
      const set = Object.fromEntries(Object.entries(change.set).map(([key, { to }]) => [key, to]));
      // Removal first: a secret with 50 tags has no room for a new one before.
      if (change.remove.length > 0) await secrets.untag(arn, change.remove);
      if (Object.keys(set).length > 0) await secrets.tag(arn, set);
      return;
    }
    case 'set-value': {
      const { source } = change;
      const { value, versionId } = newVersion(name, source, context);
      if (source.kind !== 'generate') return secrets.putValue(arn, value, versionId);
      // The version is announced first: a run that is interrupted here does not make the value a third time.
      await secrets.tag(arn, generationTag(source.generation, versionId));
      await secrets.putValue(arn, value, versionId);
      return secrets.tag(arn, generationTag(source.generation));
    }
    case 'set-source':
      return secrets.tag(arn, { [OWNERSHIP_TAGS.valueSource]: sourceTag(change.source) });
    case 'set-rotation':
      return secrets.setRotation(arn, change.to);
    case 'cancel-rotation':
      return secrets.cancelRotation(arn);
    case 'delete': {
      const day = await secrets.scheduleDeletion(arn, change.recoveryWindowDays);
      if (day !== undefined) context.restorableUntil.set(name, day);
      return;
    }
    default:
      return change satisfies never;
  }
}

/** The id is a help, not a need: a secret that has as many tags as AWS allows is adopted without it. */
function withRoom(
  { tags, set }: { readonly tags: Tags; readonly set: Tags },
  more: Tags,
  toCome: readonly string[] = [],
): Tags {
  const all = [...Object.keys({ ...tags, ...set, ...more }), ...toCome].filter((key) => !isTagOfAws(key));
  return new Set(all).size > MAX_TAGS ? set : { ...set, ...more };
}

type Tags = Readonly<Record<string, string>>;

function newVersion(
  name: string,
  source: ValueSource,
  { values, mask, versionId }: StepContext,
): { value: SecretValue; versionId: string } {
  const value = source.kind === 'generate' ? generateValue(source) : values.get(name);
  if (!value) throw new Error(`The value of ${name} is not available in this run.`);
  if (source.kind === 'generate') mask(value);
  return { value, versionId: versionId(name, value) };
}
