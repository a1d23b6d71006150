/** Where a value comes from. Never the value. */
export type ValueSource =
  | { readonly kind: 'env'; readonly variable: string; readonly jsonKey?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'generate'; readonly length: number; readonly charset: Charset; readonly generation: number }
  | { readonly kind: 'manual' };

export type Charset = 'base64url' | 'alphanumeric' | 'hex' | 'ascii';

/** What is known about a declared value compared with the one in AWS. */
export type ValueVerdict =
  /** `previousKey`: seen by an id made with the previous fingerprint key. */
  | { readonly kind: 'same'; readonly previousKey?: true }
  | { readonly kind: 'differs' }
  /** Someone else wrote the current version. */
  | { readonly kind: 'foreign' }
  /** We wrote it with a fingerprint key that this run does not have. */
  | { readonly kind: 'other-key' }
  /** We wrote it without a fingerprint key. */
  | { readonly kind: 'unkeyed' }
  /** A rotation is under way, or broke off (AWSPENDING is on another version): nothing is written now. */
  | { readonly kind: 'rotating' }
  /** A rotation that someone else switched on sets the value: we do not. */
  | { readonly kind: 'rotated' }
  /** AWS holds no current version. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-compared'; readonly why: NotCompared }
  | { readonly kind: 'unavailable'; readonly why: Unavailable }
  /** A value exists and is none of our business: manual, or generated once. */
  | { readonly kind: 'kept' }
  /** AWS holds bytes instead of text: refused, since Flyte cannot read it and we would overwrite it. */
  | { readonly kind: 'binary' };

/** Why a value was not compared in this run. */
export type NotCompared =
  /** The apply compares it. */
  | { readonly kind: 'on-apply' }
  /** The source has an error of its own. */
  | { readonly kind: 'source-error' }
  /** AWS refused to give it: `code` is AWS's. */
  | { readonly kind: 'read-failed'; readonly code: string };

/** Why the source has no value in this run. */
export type Unavailable =
  | 'variable-not-set'
  | 'variable-empty'
  /** The member of the variable's JSON object is an empty text. */
  | 'member-empty'
  | 'file-missing'
  | 'file-empty';

/** Who makes the value: someone outside who gives it to the run, the run itself, or people and rotations. */
export function originOf(source: ValueSource): 'given' | 'generated' | 'people' {
  switch (source.kind) {
    case 'env':
    case 'file':
      return 'given';
    case 'generate':
      return 'generated';
    case 'manual':
      return 'people';
    default:
      return source satisfies never;
  }
}
