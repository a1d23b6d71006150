import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a workflow of the quick start gives to the action for an event. */
export interface ActionStep {
  /** Name of the role that configure-aws-credentials assumes. */
  readonly role: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const QUICK_START = join(import.meta.dirname, '../../examples/quick-start');

/** Text of a file of examples/quick-start. */
export function quickStart(path: string): string {
  return readFileSync(join(QUICK_START, path), 'utf8');
}

/** The files that a repository of the quick start has in .github/workflows. */
export function workflowFiles(): Record<string, string> {
  const paths = ['.github/workflows/secrets-plan.yml', '.github/workflows/secrets-apply.yml'];
  return Object.fromEntries(paths.map((path) => [path, quickStart(path)]));
}

/**
 * Reads the step that runs the action from a workflow, as GitHub would start it for an event.
 *
 * @throws Error if the workflow does not run on the event, or holds an expression that is not known here
 */
export function actionStep(file: string, eventName: string, secrets: Readonly<Record<string, string>>): ActionStep {
  const workflow = parse(quickStart(`.github/workflows/${file}`)) as Workflow;
  if (!(eventName in workflow.on)) throw new Error(`${file} does not run on ${eventName}`);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const using = (text: string) => {
    const step = steps.find(({ uses }) => uses?.includes(text));
    if (!step) throw new Error(`${file} has no step that uses ${text}`);
    return step;
  };
  const action = using('/union-secrets@');
  const fill = (texts: Step['env'] = {}) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, expand(String(text), eventName, secrets)]));
  const role = String(using('/configure-aws-credentials@').with?.['role-to-assume']);
  return { role: role.slice(role.lastIndexOf('/') + 1), with: fill(action.with), env: fill(action.env) };
}

/** The two expressions that the quick start uses. A secret that is not set is empty text, as on GitHub. */
function expand(text: string, eventName: string, secrets: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const secret = /^secrets\.(\w+)$/.exec(expression)?.[1];
    if (secret !== undefined) return secrets[secret] ?? '';
    const event = /^github\.event_name == '(\w+)'$/.exec(expression)?.[1];
    if (event !== undefined) return String(event === eventName);
    throw new Error(`the demo does not know the expression ${whole}`);
  });
}
