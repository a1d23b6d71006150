import type { ProxyOptions } from './network.ts';

/** One set-up, and what must be asked where, as whom. */
export interface Row {
  readonly name: string;
  /** Of the data plane. Default: us-west-2. */
  readonly region?: string;
  readonly partition?: string;
  readonly proxy?: ProxyOptions;
  /** `PROXY` is where the proxy is, `HOME` the folder of the files. */
  readonly env?: Readonly<Record<string, string>>;
  /** Path below `HOME` to text. */
  readonly files?: Readonly<Record<string, string>>;
  /** A plan by the action, which also asks GitHub at this address, instead of one at a terminal. */
  readonly github?: string;
  /** All that was asked, in the order of the alphabet. */
  readonly asked: readonly string[];
  /** The run fails, and says this. */
  readonly says?: RegExp;
}

/** Keys of the environment, for rows about something else. */
export const KEYS = { AWS_ACCESS_KEY_ID: 'ENV', AWS_SECRET_ACCESS_KEY: 'of-ENV' };

export const WEB_IDENTITY = {
  AWS_WEB_IDENTITY_TOKEN_FILE: 'HOME/token',
  AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci/apply',
  AWS_ROLE_SESSION_NAME: 'session',
};

/** What a plan asks of AWS, as `ENV` or as somebody else. */
export const WEST = ['iam.amazonaws.com us-east-1 ENV', 'secretsmanager.us-west-2.amazonaws.com us-west-2 ENV'];
export const as = (identity: string) => WEST.map((line) => line.replace('ENV', identity));

export const github = 'https://api.github.com';
export const GIT = 'api.github.com token';
export const ALL = [GIT, ...WEST];

export const through = (proxy: string, lines: readonly string[]) => lines.map((line) => `${proxy} ${line}`);
