import { GROUP, OURS_MANUAL, type StepResult, type World } from './world.ts';

/** A task that requests one secret and reads it. The key is in line 4. */
export function job(key: string, group = GROUP): string {
  return `from flytekit import Secret, current_context, task

GROUP = "${group}"
KEY = "${key}"


@task(secret_requests=[Secret(group=GROUP, key=KEY, mount_requirement=Secret.MountType.FILE)])
def use() -> None:
    connect(current_context().secrets.get(GROUP, KEY))
`;
}

/** Line of `KEY` in a job. */
export const KEY_LINE = 4;

/** A secret of ours in AWS, as an earlier apply left it. @returns its SECRET_KEY. */
export function made({ aws }: World, name: string): string {
  return aws.putSecret({ name, value: 'value', tags: OURS_MANUAL }).arn.slice(GROUP.length);
}

/** What is annotated in files: `level file:line rule`, in the order of the log. */
export function annotated({ annotations }: StepResult): string[] {
  return annotations
    .filter(({ properties }) => properties.file !== undefined)
    .map(
      ({ level, properties }) =>
        `${level} ${properties.file}:${properties.line} ${properties.title?.replace('union-secrets: ', '')}`,
    );
}

/** The suggestions of ours on a pull request. */
export function suggestionsOn(
  { repository }: World,
  number: number,
): { path: string; line: number | null; text: string }[] {
  return repository.data.reviewComments
    .filter((comment) => comment.number === number && comment.author === 'github-actions[bot]')
    .map(({ path, line, body }) => ({ path, line, text: /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1] ?? '' }));
}
