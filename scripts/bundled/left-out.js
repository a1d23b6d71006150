// Stands in the bundle for what the packages bring along and no run of ours gets to: half of what there was.

/** Of undici and the toolkit's HTTP client. GitHub is asked by src/github/fetch.ts; @actions/github only makes these while it is loaded. */
export class ProxyAgent {}
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
export function fetch() {
  throw new Error('GitHub is asked by src/github/fetch.ts.');
}

/** Of Octokit, the methods for each of GitHub's thousand endpoints: src/github names its few by their paths. */
export const restEndpointMethods = () => ({});
export const paginateRest = () => ({});

/** Of the AWS SDK, for operations whose answer never ends: Secrets Manager, IAM and STS have none. */
export class EventStreamSerde {}
