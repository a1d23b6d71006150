import type { AccessControl, SecretStore } from '../domain/cloud.ts';
import { MAX_TAGS, OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { generationTag, isTagOfAws, sourceTag } from '../domain/secret-tags.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { originOf, type ValueSource } from '../domain/value.ts';
import type { SecretChange } from '../plan/plan.ts';
import { generateValue } from '../values/resolve.ts';
import type { PlannedStep } from './step.ts';

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
  /** Gets the ARN of each secret made in this run. */
  readonly onCreated: (name: string, arn: string) => void;
  /** Gets each deletion that was scheduled, with the day on which AWS ends it where it says so. */
  readonly onScheduled: (name: string, day: string | undefined) => void;
  /** The tag with the repository's id, which goes where its name is written; empty where the id is not known. */
  readonly repositoryTag: Readonly<Record<string, string>>;
  /** Keys of the tags that a later step of a secret sets, where there are any: they go before the repository's id. */
  readonly tagsToCome?: ReadonlyMap<string, readonly string[]>;
  /** ARN of a secret made in this run. */
  readonly createdArn: (name: string) => string | undefined;
}

/** Does one step against AWS. Throws CloudError when AWS does not. */
export async function executeStep({ action }: PlannedStep, context: StepContext): Promise<void> {
  if (action.on === 'secret') {
    const { name, arn, change } = action;
    return changeSecret(name, arn ?? context.createdArn(name) ?? null, change, context);
  }
  const { access, repositoryTag } = context;
  const { policy, role, change, document } = action;
  const { name, path, arn, tags } = policy;
  switch (change.kind) {
    case 'create-policy':
      await access.createPolicy({
        name,
        path,
        arn,
        document: JSON.stringify(document),
        tags: { ...tags, ...repositoryTag },
      });
      return;
    case 'update-policy':
      return access.updatePolicy(arn, JSON.stringify(document));
    case 'tag-policy':
      if (change.remove.length > 0) await access.untagPolicy(arn, change.remove);
      if (Object.keys(change.set).length > 0)
        await access.tagPolicy(arn, {
          ...(OWNERSHIP_TAGS.source in change.set ? repositoryTag : {}),
          ...change.set,
        });
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
  name: string,
  arn: string | null,
  change: SecretChange,
  context: StepContext,
): Promise<void> {
  const { secrets, repositoryTag } = context;
  switch (change.kind) {
    case 'create': {
      const { description, kmsKeyId } = change;
      const tags = { ...change.tags, ...repositoryTag };
      const initial = originOf(change.source) === 'people' ? {} : { initial: newVersion(name, change.source, context) };
      context.onCreated(name, await secrets.create({ name, description, tags, kmsKeyId, ...initial }));
      return;
    }
    case 'restore':
      return secrets.restore(known(name, arn));
    case 'adopt':
      return secrets.tag(known(name, arn), withRoom(change, repositoryTag, context.tagsToCome?.get(name)));
    case 'describe':
      return secrets.setDescription(known(name, arn), change.to);
    case 'set-key':
      return secrets.setKey(known(name, arn), change.to);
    case 'tag': {
      const set = Object.fromEntries(Object.entries(change.set).map(([key, { to }]) => [key, to]));
      // Removal first: a secret with 50 tags has no room for a new one before.
      if (change.remove.length > 0) await secrets.untag(known(name, arn), change.remove);
      if (Object.keys(set).length > 0) await secrets.tag(known(name, arn), set);
      return;
    }
    case 'set-value': {
      const { source } = change;
      const { value, versionId } = newVersion(name, source, context);
      if (source.kind !== 'generate') return secrets.putValue(known(name, arn), value, versionId);
      // The version is announced first: a run that is interrupted here does not make the value a third time.
      await secrets.tag(known(name, arn), generationTag(source.generation, versionId));
      await secrets.putValue(known(name, arn), value, versionId);
      return secrets.tag(known(name, arn), generationTag(source.generation));
    }
    case 'set-source':
      return secrets.tag(known(name, arn), { [OWNERSHIP_TAGS.valueSource]: sourceTag(change.source) });
    case 'set-rotation':
      return secrets.setRotation(known(name, arn), change.to);
    case 'cancel-rotation':
      return secrets.cancelRotation(known(name, arn));
    case 'delete':
      context.onScheduled(name, await secrets.scheduleDeletion(known(name, arn), change.recoveryWindowDays));
      return;
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
  context: StepContext,
): { value: SecretValue; versionId: string } {
  const value = valueFor(name, source, context);
  return { value, versionId: context.versionId(name, value) };
}

function valueFor(name: string, source: ValueSource, context: StepContext): SecretValue {
  if (source.kind === 'generate') {
    const value = generateValue(source);
    context.mask(value);
    return value;
  }
  const value = context.values.get(name);
  if (!value) throw new Error(`The value of ${name} is not available in this run.`);
  return value;
}

function known(name: string, arn: string | null): string {
  if (arn === null) throw new Error(`The ARN of ${name} is not known.`);
  return arn;
}
