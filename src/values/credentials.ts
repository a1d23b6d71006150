import { type Environment, refusedVariable } from '../domain/environment.ts';
import { type Message, say } from '../domain/message.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { createRedactor } from './redactor.ts';

/** A token or key that a run itself works with. */
export interface Credential {
  /** What it is, in words: "the input `github-token`". */
  readonly what: Message;
  readonly value: SecretValue;
}

const HOLDS_A_SECRET = /(TOKEN|KEY)$/;

/** The credentials among a run's variables: inputs of the action are variables too. */
export function credentialsIn(env: Environment): Credential[] {
  return Object.entries(env).flatMap(([name, text = '']) => {
    const upper = name.toUpperCase();
    const isSecret = HOLDS_A_SECRET.test(upper) || (upper.endsWith('_PROXY') && text.includes('@'));
    if (text === '' || !isSecret || refusedVariable(name) === undefined) return [];
    const input = /^INPUT_(.+)$/.exec(upper)?.[1];
    const what = input === undefined ? say`the variable \`${name}\`` : say`the input \`${input.toLowerCase()}\``;
    return [{ what, value: new SecretValue(text) }];
  });
}

/**
 * Says which credential of the run a value is, or holds in whatever encoding: no task may read it.
 *
 * @returns undefined for any other value.
 */
export function credentialFinder(credentials: readonly Credential[]): (value: SecretValue) => Message | undefined {
  const finderOf = (some: readonly Credential[]) => {
    const redactor = createRedactor();
    for (const { value } of some) redactor.add(value);
    return redactor.finds;
  };
  const findsAny = finderOf(credentials);
  const short = new Map(credentials.map((one) => [one.value.reveal().trim(), one]));
  return (value) => {
    const text = value.reveal();
    // Of thousands of values hardly any is one: only then it is looked up which.
    const found = findsAny(text) ? credentials.find((one) => finderOf([one])(text)) : short.get(text.trim());
    return found?.what;
  };
}
