import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

/** One request to `POST /` as it is signed. */
export interface ToSign {
  /** Names in lower case, values as they are sent; those in `names`, which is sorted, are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  /** SHA-256 of the body in hex. */
  readonly bodyHash: string;
  /** As in `x-amz-date`: `20260102T030405Z`. */
  readonly time: string;
}

/** Where a signature counts. */
export interface Scope {
  readonly region: string;
  readonly service: string;
}

/**
 * AWS Signature Version 4: the scope, and the signature in hex. The key is derived once for each day and secret.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function createSignature({ region, service }: Scope) {
  let known: { readonly day: string; readonly secret: string; readonly key: KeyObject } | undefined;

  function keyOf(secret: string, day: string): KeyObject {
    if (known?.day !== day || known.secret !== secret) {
      const steps = [day, region, service, 'aws4_request'];
      const key = steps.reduce((before, step) => hmac(before, step), createSecretKey(`AWS4${secret}`, 'utf8'));
      known = { day, secret, key };
    }
    return known.key;
  }

  return (secret: string, { headers, names, bodyHash, time }: ToSign): { scope: string; signature: string } => {
    const day = time.slice(0, 8);
    const scope = `${day}/${region}/${service}/aws4_request`;
    const lines = names.map((name) => `${name}:${headers[name]?.trim().replace(/\s+/g, ' ')}\n`).join('');
    const canonical = `POST\n/\n\n${lines}\n${names.join(';')}\n${bodyHash}`;
    const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash('sha256', canonical)}`;
    return { scope, signature: createHmac('sha256', keyOf(secret, day)).update(toSign).digest('hex') };
  };
}

function hmac(key: KeyObject, text: string): KeyObject {
  return createSecretKey(createHmac('sha256', key).update(text).digest());
}
