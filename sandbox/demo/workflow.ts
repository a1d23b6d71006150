import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a job of a workflow gives to the action for an event. */
export interface ActionStep {
  /** Name of the role that configure-aws-credentials assumes. */
  readonly role: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** What the expressions of a workflow mean in one run. */
export interface RunValues {
  /** One that is not set is empty text, as on GitHub. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Expression to text, such as `matrix.plane`, `needs.plan.outputs.plan-digest`. */
  readonly others?: Readonly<Record<string, string>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Text of a file of an example. */
export function example(name: string, path: string): string {
  return readFileSync(join(EXAMPLES, name, path), 'utf8');
}

/** Text of a file of examples/quick-start. */
export function quickStart(path: string): string {
  return example('quick-start', path);
}

/** The files that a repository of an example has in .github/workflows. */
export function workflowFiles(name = 'quick-start'): Record<string, string> {
  const paths = ['.github/workflows/secrets-plan.yml', '.github/workflows/secrets-apply.yml'];
  return Object.fromEntries(paths.map((path) => [path, example(name, path)]));
}

/** Reads the step that runs the action from a workflow of an example: see {@link actionStepOf}. */
export function actionStep(
  file: string,
  eventName: string,
  secrets: Readonly<Record<string, string>>,
  name = 'quick-start',
): ActionStep {
  return actionStepOf(example(name, `.github/workflows/${file}`), file, eventName, { secrets });
}

/**
 * Reads the step that runs the action from a workflow, as GitHub would start it for an event.
 *
 * @param file its name, for messages.
 * @param job which of its jobs; default: the first that runs the action.
 * @throws Error if the workflow does not run on the event, or holds an expression that is not known here
 */
export function actionStepOf(
  text: string,
  file: string,
  eventName: string,
  values: RunValues,
  job?: string,
): ActionStep {
  const workflow = parse(text) as Workflow;
  if (!(eventName in workflow.on)) throw new Error(`${file} does not run on ${eventName}`);
  const jobs = Object.entries(workflow.jobs).filter(([name]) => job === undefined || name === job);
  const steps = jobs.flatMap(([, { steps: some = [] }]) => some);
  const using = (action: string) => {
    // The last: credentials of another account may come first.
    const step = steps.findLast(({ uses }) => uses?.includes(action));
    if (!step) throw new Error(`${file} has no step that uses ${action}`);
    return step;
  };
  const action = using('/union-secrets@');
  const fill = (texts: Step['env'] = {}) =>
    Object.fromEntries(Object.entries(texts).map(([key, one]) => [key, expand(String(one), eventName, values)]));
  const { 'role-to-assume': role = '' } = fill(using('/configure-aws-credentials@').with);
  return { role: role.slice(role.lastIndexOf('/') + 1), with: fill(action.with), env: fill(action.env) };
}

/** The expressions that our examples use. */
function expand(text: string, eventName: string, { secrets = {}, others = {} }: RunValues): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const secret = /^secrets\.(\w+)$/.exec(expression)?.[1];
    if (secret !== undefined) return secrets[secret] ?? '';
    const event = /^github\.event_name == '(\w+)'$/.exec(expression)?.[1];
    if (event !== undefined) return String(event === eventName);
    const other = others[expression];
    if (other !== undefined) return other;
    throw new Error(`the demo does not know the expression ${whole}`);
  });
}
