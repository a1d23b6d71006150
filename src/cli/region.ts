import { say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { usage } from './answer.ts';
import type { CliHost } from './terminal.ts';

/** The region that was given, or the one of the environment or its profile; a problem where there is none, or it is no region. */
export async function regionOf(given: string | undefined, { env }: CliHost): Promise<string | Problem> {
  const { configuredRegion } = await import('../aws/connect.ts');
  const region = given ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || (await configuredRegion()) || '');
  if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) return region;
  const message = region === '' ? 'The region is not known.' : `${JSON.stringify(region)} is not an AWS region.`;
  return usage(
    message,
    say`Give \`--region us-west-2\`, or set AWS_REGION or the profile's region: the region of the data plane.`,
  );
}
