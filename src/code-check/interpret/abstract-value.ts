import type { Arguments, DictValue, External, Made, Value } from './types.ts';

export const UNKNOWN: Value = { kind: 'unknown' };
export const NONE: Value = { kind: 'none' };
export const SECRET: Value = { kind: 'secret', form: 'text' };
export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map(), more: null };

/** Longer constants are nobody's secret, and text that doubles at every step must not fill the memory. */
const MAX_TEXT = 4_096;

export function text(value: string): Value {
  return value.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text: value, origin: null };
}

export function bool(value: boolean): Value {
  return { kind: 'bool', value };
}

export function dict(entries: ReadonlyMap<string, Value>, rest: Value | null = null): DictValue {
  return { kind: 'dict', entries, rest };
}

export function external(name: string, base: External | null = null, made: Made | null = null): Value {
  return name.length > 200 ? UNKNOWN : { kind: 'external', name, base, made };
}

/** Text of a value: undefined where it is not known, null where there is none. */
export function textOf(value: Value | undefined | null): string | undefined | null {
  if (value === null || value === undefined || value.kind === 'none') return null;
  if (value.kind === 'text') return value.text;
  return value.kind === 'member' && value.isText ? textOf(value.value) : undefined;
}

/** Values of the named arguments. */
export function valuesOf({ named }: Arguments): Value[] {
  return [...named.values()].map(({ value }) => value);
}

const holding = new WeakMap<Value, boolean>();

/** Whether the value of a secret is in it, however deep. */
export function holdsSecret(value: Value): boolean {
  switch (value.kind) {
    case 'secret':
      return value.form !== 'file';
    case 'list':
      return remembered(value, () => [...value.items, value.rest ?? UNKNOWN]);
    case 'dict':
      return remembered(value, () => [...value.entries.values(), value.rest ?? UNKNOWN]);
    case 'instance':
      return remembered(value, () => [...value.fields.values()]);
    case 'partial':
      return remembered(value, () => [
        ...value.args.positional.map((argument) => argument.value),
        ...valuesOf(value.args),
      ]);
    default:
      return false;
  }
}

/** What is inside may be inside many times. */
function remembered(value: Value, inside: () => readonly Value[]): boolean {
  const known = holding.get(value) ?? inside().some(holdsSecret);
  holding.set(value, known);
  return known;
}

/** True or false where it is certain in a condition. */
export function truthOf(value: Value): boolean | null {
  switch (value.kind) {
    case 'none':
      return false;
    case 'bool':
      return value.value;
    case 'number':
      return value.value !== 0;
    case 'text':
      return value.text !== '';
    case 'list':
      return value.items.length > 0 ? true : value.rest === null ? false : null;
    case 'dict':
      return value.entries.size > 0 ? true : value.rest === null ? false : null;
    case 'class':
    case 'function':
    case 'partial':
    case 'member':
    case 'path':
      return true;
    default:
      return null;
  }
}

/** Text that came out of a container: what is wrong with it is reported where it is used. */
export function takenOut(value: Value): Value {
  if (value.kind === 'list' && value.items.some(({ kind }) => kind === 'text'))
    return { ...value, items: value.items.map((item) => (item.kind === 'list' ? item : takenOut(item))) };
  return value.kind === 'text' && value.origin?.direct
    ? { ...value, origin: { ...value.origin, direct: false } }
    : value;
}

/** An open file of a secret counts too. */
export function isTainted(value: Value): boolean {
  return value.kind === 'secret' || holdsSecret(value);
}
