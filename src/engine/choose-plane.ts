import type { UnionSecretsConfig } from '../config/config.generated.ts';
import type { Problem } from '../domain/problem.ts';

/** The data plane to work on: the one asked for, or the only one. */
export function choosePlane(
  config: UnionSecretsConfig,
  wanted: string | null,
): { plane: string } | { problem: Problem } {
  const planes = Object.keys(config.dataPlanes);
  const problem = (message: string): { problem: Problem } => ({
    problem: {
      severity: 'error',
      code: 'data-plane',
      message,
      fix: `Set the input \`data-plane\` to one of: ${planes.join(', ')}.`,
    },
  });
  if (wanted !== null)
    return planes.includes(wanted) ? { plane: wanted } : problem(`The file has no data plane "${wanted}".`);
  const [only, ...others] = planes;
  if (only !== undefined && others.length === 0) return { plane: only };
  return problem(`The file has ${planes.length} data planes and the input \`data-plane\` names none.`);
}
