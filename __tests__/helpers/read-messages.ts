import { Pieces } from '../../src/domain/message.ts';

/** In every test a message equals its plain text: what is code and what prose only counts where it is rendered. */
type Tester = (a: unknown, b: unknown) => boolean | undefined;
const { addEqualityTesters } = expect as unknown as { addEqualityTesters(testers: readonly Tester[]): void };
addEqualityTesters([
  (a, b) => {
    const [message, other] = a instanceof Pieces ? [a, b] : [b, a];
    return message instanceof Pieces && typeof other === 'string' ? String(message) === other : undefined;
  },
]);

const read = (matcher: { asymmetricMatch(other: unknown): boolean }) => ({
  ...matcher,
  asymmetricMatch: (other: unknown) => matcher.asymmetricMatch(other instanceof Pieces ? String(other) : other),
  toString: () => String(matcher),
});
const { stringContaining, stringMatching } = expect;
expect.stringContaining = (text) => read(stringContaining(text) as never);
expect.stringMatching = (pattern) => read(stringMatching(pattern) as never);
