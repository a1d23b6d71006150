import { WORKFLOWS } from './workflows.generated.ts';

export const SETUPS = ['quick-start', 'recorded-plans'] as const;
export type Setup = (typeof SETUPS)[number];

/** What the workflows are written for. Every member is validated before: they are put into YAML as text. */
export interface WorkflowSettings {
  readonly setup: Setup;
  readonly region: string;
  readonly accountId: string;
  /** Such as `aws` or `aws-us-gov`. */
  readonly partition: string;
  readonly branch: string;
  /** Path of the config in the repository. */
  readonly config: string;
  /** Names of the roles that GitHub assumes. */
  readonly planRole: string;
  readonly applyRole: string;
  /** Environment variables that the file takes values from. */
  readonly variables: readonly string[];
}

/** The two workflows of a setup, by path: the examples, for this account and file. */
export function initWorkflows(settings: WorkflowSettings): Readonly<Record<string, string>> {
  const files = Object.entries(WORKFLOWS[settings.setup]);
  return Object.fromEntries(files.map(([path, text]) => [path, adapted(text, settings)]));
}

function adapted(text: string, settings: WorkflowSettings): string {
  const { region, accountId, partition, branch, config, planRole, applyRole, variables } = settings;
  const mapping = variables.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join('');
  return text
    .replaceAll('us-west-2', region)
    .replaceAll(
      'arn:aws:iam::123456789012:role/union-secrets-plan',
      `arn:${partition}:iam::${accountId}:role/${planRole}`,
    )
    .replaceAll(
      'arn:aws:iam::123456789012:role/union-secrets-apply',
      `arn:${partition}:iam::${accountId}:role/${applyRole}`,
    )
    .replaceAll('branches: [main]', `branches: [${branch}]`)
    .replaceAll('paths: [union-secrets.yaml,', `paths: [${config},`)
    .replace(/ {8}with:\n {10}(mode: apply\n|fingerprint-key)/g, (all) =>
      config === 'union-secrets.yaml' ? all : all.replace('with:\n', `with:\n          config: ${config}\n`),
    )
    .replace(/ {8}env:\n( {10}.*\n)+/g, mapping === '' ? '' : `        env:\n${mapping}`);
}
