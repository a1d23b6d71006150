import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AwsOptions } from '../../../sandbox/aws/options.ts';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../sandbox/aws/start.ts';
import { ROLE } from '../scenarios/world.ts';

/** The built program; another one for a quick look while working on it. */
const ENTRY = process.env.UNION_SECRETS_CLI ?? join(import.meta.dirname, '../../../dist/cli.js');

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON. */
  json<T = Record<string, unknown>>(): T;
}

export interface Call {
  /** undefined: not set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Folder below the repository. */
  readonly in?: string;
  /** Gets the process, to send it a signal. */
  readonly onStart?: (process: { kill(signal: NodeJS.Signals): void }) => void;
}

/** Someone at a terminal, with a repository and an AWS account. */
export interface Desk {
  readonly aws: AwsSandbox;
  write(path: string, text: string): void;
  read(path: string): string;
  has(path: string): boolean;
  run(args: readonly string[], call?: Call): Promise<Finished>;
  /** Whose session these credentials are, as STS says. */
  nameCaller(accessKeyId: string, arn: string): void;
  close(): Promise<void>;
}

const DEPLOYER = 'arn:aws:sts::123456789012:assumed-role/deployer/sandbox';

export async function startDesk(
  options: { readonly aws?: AwsOptions; readonly account?: AwsSandbox; readonly origin?: string | null } = {},
): Promise<Desk> {
  const aws = options.account ?? (await startAws(options.aws));
  if (options.account === undefined) aws.createRole({ name: ROLE });
  const callers = new Map([[aws.credentials.accessKeyId, DEPLOYER]]);
  const sts = await startSts(callers);
  const home = mkdtempSync(join(tmpdir(), 'union-secrets-cli-'));
  const root = join(home, 'ml');
  mkdirSync(root);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '-q');
  const { origin = 'git@github.com:acme/ml.git' } = options;
  if (origin !== null) git('remote', 'add', 'origin', origin);
  const path = (name: string) => join(root, name);
  return {
    aws,
    write(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    has: (name) => existsSync(path(name)),
    run(args, { env = {}, in: folder = '', onStart } = {}) {
      const url = `http://127.0.0.1:${(sts.address() as AddressInfo).port}`;
      const all = { PATH: process.env.PATH ?? '', HOME: home, ...aws.environment(), AWS_ENDPOINT_URL_STS: url, ...env };
      return start(args, join(root, folder), all, onStart);
    },
    nameCaller: (accessKeyId, arn) => void callers.set(accessKeyId, arn),
    close: async () => {
      sts.closeAllConnections();
      await Promise.all([options.account ? undefined : aws.close(), new Promise((resolve) => sts.close(resolve))]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Opens one desk for each test and clears it whatever happens. */
export function useDesks(): (options?: Parameters<typeof startDesk>[0]) => Promise<Desk> {
  const open: Desk[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((desk) => desk.close()));
  });
  return async (options) => {
    const desk = await startDesk(options);
    open.push(desk);
    return desk;
  };
}

function start(
  args: readonly string[],
  cwd: string,
  env: Record<string, string | undefined>,
  onStart: Call['onStart'],
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRY, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    onStart?.({ kill: (signal) => void child.kill(signal) });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const out = stdout.join('');
      resolve({ exitCode, stdout: out, stderr: stderr.join(''), json: <T>() => JSON.parse(out) as T });
    });
  });
}

/** GetCallerIdentity: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
async function startSts(callers: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    const key = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const arn = callers.get(key);
    response.setHeader('content-type', 'text/xml');
    if (arn === undefined) {
      response.statusCode = 403;
      response.end(
        '<ErrorResponse><Error><Type>Sender</Type><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error></ErrorResponse>',
      );
      return;
    }
    const account = arn.split(':')[4];
    response.end(
      `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>X</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
