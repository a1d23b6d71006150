import { createHmac } from 'node:crypto';
import type { Charset, DesiredSecret } from '../domain/desired.ts';
import type { Place } from '../domain/place.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { deriveKey, lengthPrefixed } from '../fingerprint/keys.ts';
import type { ResolvedValue } from '../values/resolve.ts';

/** What a run knows of the value that a secret is to hold: plain data from which nobody without the key learns a value. */
export type Content =
  /** Keyed digest of the value: 64 hex characters. */
  | { readonly kind: 'seen'; readonly digest: string }
  /** Not available in this run. */
  | { readonly kind: 'unseen' }
  /** Nothing is generated in a plan: the specification stands for the value. */
  | { readonly kind: 'generated'; readonly length: number; readonly charset: Charset; readonly generation: number };

export type Contents = ReadonlyMap<string, Content>;

/** What is known of each declared value, by name. A secret whose value people set is not in it. */
export function contentsOf(
  secrets: readonly DesiredSecret[],
  values: ReadonlyMap<string, ResolvedValue>,
  place: Pick<Place, 'accountId' | 'region'>,
  key: SecretValue,
): Contents {
  const secret = deriveKey(key, 'value-digest');
  const contentOf = ({ name, value: source }: DesiredSecret): Content | null => {
    switch (source.kind) {
      case 'manual':
        return null;
      case 'generate': {
        const { length, charset, generation } = source;
        return { kind: 'generated', length, charset, generation };
      }
      case 'env':
      case 'file': {
        const resolved = values.get(name);
        if (resolved?.kind !== 'available') return { kind: 'unseen' };
        const message = lengthPrefixed([place.accountId, place.region, name, resolved.value.reveal()]);
        return { kind: 'seen', digest: createHmac('sha256', secret).update(message).digest('hex') };
      }
      default:
        return source satisfies never;
    }
  };
  return new Map(
    secrets.flatMap((one) => {
      const content = contentOf(one);
      return content === null ? [] : [[one.name, content]];
    }),
  );
}
