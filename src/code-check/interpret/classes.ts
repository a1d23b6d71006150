import { type Node, targetsOf } from '../python/syntax-tree.ts';
import { secretField, secretWith } from '../sdk/secret.ts';
import { external, holdsSecret, list, NO_ARGUMENTS, namedValues, takenOut, textOf, UNKNOWN } from './abstract-value.ts';
import { exported, innerFrame, readName } from './names.ts';
import type { Arguments, ClassValue, Frame, InstanceValue, ListValue, Value } from './types.ts';

const NAMED_TUPLE = 'typing.NamedTuple';
/** More base classes are not followed. */
const MAX_BASES = 32;
/** Classes whose instances have the fields that they are made with, and no others. */
const PLAIN =
  /^(?:builtins\.object|abc\.ABC|(?:typing|typing_extensions)\.(?:NamedTuple|TypedDict|Protocol|Generic)|(?:pydantic\.)(?:[\w.]*\.)?BaseModel|enum\.\w+)$/;
const DATACLASS =
  /^(?:dataclasses\.dataclass|pydantic\.dataclasses\.dataclass|attrs?\.(?:define|frozen|s|mutable|dataclass)|dataclasses_json\.dataclass_json)(?:\(\))?$/;
const FIELD = /^(?:dataclasses\.field|pydantic\.(?:fields\.)?Field|attrs?\.(?:field|ib))\(\)$/;

/** A class: its body runs at once. */
export function defineClass(node: Node, frame: Frame): void {
  const { run } = frame;
  const inner = innerFrame('class', frame);
  const bases: Value[] = [];
  for (const argument of node.get('superclasses').parts) {
    if (argument.type === 'keyword_argument') run.evaluate(argument.get('value'), frame);
    else if (!argument.type.endsWith('_splat')) bases.push(run.evaluate(argument, frame));
  }
  const decorators = node.parts.filter(({ type }) => type === 'decorator').map(({ only }) => run.evaluate(only, frame));
  const body = node.get('body');
  run.execute(body, inner);
  const fields = body.parts
    .filter(({ type, only }) => type === 'expression_statement' && only.type === 'assignment')
    .flatMap(({ only }) => targetsOf(only).targets.flatMap(({ type, text }) => (type === 'identifier' ? [text] : [])));
  inner.owner = { kind: 'class', node, frame: inner, bases, decorators, fields };
  frame.names.set(node.get('name').text, inner.owner);
}

/** `value.name`. */
export function attributeOf(value: Value, name: string, frame: Frame): Value {
  switch (value.kind) {
    case 'external':
      return (
        secretField(value, name) ?? value.made?.args.named.get(name)?.value ?? external(`${value.name}.${name}`, value)
      );
    case 'module':
      return exported(value.path, name, frame);
    case 'class':
      return memberOf(value, name, null, frame) ?? UNKNOWN;
    case 'instance':
      return value.fields.get(name) ?? memberOf(value.of, name, value, frame) ?? UNKNOWN;
    case 'member':
      return /^(?:value|_value_)$/.test(name) ? value.value : (memberOf(value.of, name, value, frame) ?? UNKNOWN);
    case 'dict':
      return value.entries.get(name) ?? UNKNOWN;
    case 'function':
      // `task.aio` is the task; its plain function is not.
      if (value.task === null || !/^(?:task_function|func|fn|forward|aio)$/.test(name)) return UNKNOWN;
      return name === 'aio' ? value : { ...value, task: null };
    default:
      return UNKNOWN;
  }
}

/**
 * A member of a class or, with `self`, of an instance of it, searched in the class, unless `inBases`, and then in its bases.
 * Null: none is known.
 */
export function memberOf(
  of: ClassValue,
  name: string,
  self: Value | null,
  frame: Frame,
  inBases = false,
): Value | null {
  const holder = [...withBases(of)].slice(inBases ? 1 : 0).find((one) => one.frame.names.has(name));
  const bound = holder?.frame.names.get(name);
  if (holder === undefined || bound === undefined) return null;
  const value = readName(bound);
  if (value.kind === 'function') {
    if (value.binds === 'property')
      return self === null
        ? UNKNOWN
        : frame.run.callFunction({ ...value, self }, NO_ARGUMENTS, holder.node, frame).value;
    return value.binds === 'self' ? { ...value, self } : value.binds === 'class' ? { ...value, self: of } : value;
  }
  const member = self === null ? enumMembers(holder)?.find((one) => one.name === name) : undefined;
  return member ?? defaultOf(value, frame);
}

/** `field(default=...)` is its default. */
function defaultOf(value: Value, frame: Frame): Value {
  if (value.kind !== 'external' || value.made === null || !FIELD.test(value.name)) return value;
  const { named, positional } = value.made.args;
  const factory = named.get('default_factory') ?? named.get('factory');
  if (factory !== undefined) return frame.run.callValue(factory.value, NO_ARGUMENTS, factory.expr, frame);
  return (named.get('default') ?? positional[0])?.value ?? UNKNOWN;
}

/** A class and its bases of the repository, in the order in which members are searched. */
function withBases(of: ClassValue, found = new Set<ClassValue>()): ReadonlySet<ClassValue> {
  if (found.has(of) || found.size > MAX_BASES) return found;
  found.add(of);
  for (const base of of.bases) if (base.kind === 'class') withBases(base, found);
  return found;
}

/** Names of all bases from outside of the repository; of one that is not known an empty one. */
function baseNames(of: ClassValue): string[] {
  const bases = [...withBases(of)].flatMap((one) => one.bases).filter(({ kind }) => kind !== 'class');
  return bases.map((base) => (base.kind === 'external' ? base.name : ''));
}

/** Fields in the order of the constructor: those of the bases first. */
function fieldsOf(of: ClassValue): string[] {
  return [...new Set([...withBases(of)].reverse().flatMap(({ fields }) => fields))];
}

/** Members of an enumeration in order; null of every other class. Those of `StrEnum` and of `str, Enum` are text themselves. */
function enumMembers(of: ClassValue): Extract<Value, { kind: 'member' }>[] | null {
  const bases = baseNames(of);
  if (!bases.some((name) => /^enum\.\w*Enum$/.test(name))) return null;
  const isText = bases.includes('enum.StrEnum') || bases.includes('builtins.str');
  return [...of.frame.names].flatMap(([name, bound]) => {
    const value = readName(bound);
    return name.startsWith('_') || value.kind === 'function' || value.kind === 'class'
      ? []
      : [{ kind: 'member' as const, of, name, value: takenOut(value), isText }];
  });
}

/** An instance of a class of the repository. */
export function instantiate(of: ClassValue, args: Arguments, call: Node, frame: Frame): Value {
  const { run } = frame;
  const members = enumMembers(of);
  const wanted = textOf(args.positional[0]?.value) ?? null;
  if (members !== null) return members.find(({ value }) => textOf(value) === wanted) ?? UNKNOWN;
  const empty: InstanceValue = { kind: 'instance', of, fields: new Map() };
  const init = memberOf(of, '__init__', empty, frame);
  if (init?.kind === 'function') {
    const { self } = run.callFunction(init, args, call, frame);
    return self?.kind === 'instance' ? self : empty;
  }
  const fields = new Map<string, Value>();
  const names = fieldsOf(of);
  // What is not given may come from elsewhere: from the environment, or from what the caller spreads.
  if (args.more !== null || !baseNames(of).every((name) => PLAIN.test(name)))
    for (const name of names) fields.set(name, args.more !== null && holdsSecret(args.more) ? args.more : UNKNOWN);
  for (const [name, value] of namedValues(args)) fields.set(name, value);
  for (const [index, { value }] of args.positional.entries()) fields.set(names[index] ?? `${index}`, value);
  for (const name of names) if (!fields.has(name)) fields.set(name, memberOf(of, name, empty, frame) ?? UNKNOWN);
  const made: InstanceValue = { ...empty, fields };
  const after = memberOf(of, '__post_init__', made, frame) ?? memberOf(of, 'model_post_init', made, frame);
  return after?.kind === 'function' ? (run.callFunction(after, NO_ARGUMENTS, call, frame).self ?? made) : made;
}

/** `collections.namedtuple("Pair", ["group", "key"])`: a class with these fields. */
export function namedTuple({ positional: [, names] }: Arguments, call: Node, frame: Frame): Value {
  const listed =
    names?.value.kind === 'list'
      ? names.value.items.map((item) => textOf(item))
      : textOf(names?.value)?.split(/[\s,]+/);
  const fields = listed?.filter((field) => typeof field === 'string');
  if (fields === undefined || fields.length !== listed?.length) return UNKNOWN;
  const bases = [external(NAMED_TUPLE)];
  return { kind: 'class', node: call, frame: innerFrame('class', frame), bases, decorators: [], fields };
}

/** What text of a value shows: of an instance its fields, if nobody wrote a text of its own. */
export function showsSecret(value: Value, frame: Frame): boolean {
  if (value.kind !== 'instance') return holdsSecret(value);
  for (const name of ['__str__', '__repr__']) {
    const method = memberOf(value.of, name, value, frame);
    if (method?.kind === 'function')
      return holdsSecret(frame.run.callFunction(method, NO_ARGUMENTS, value.of.node, frame).value);
  }
  const isRecord =
    value.of.decorators.some((one) => one.kind === 'external' && DATACLASS.test(one.name)) ||
    baseNames(value.of).some((name) => /(?:BaseModel|NamedTuple|TypedDict|Error|Exception|Warning|Exit)$/.test(name));
  return isRecord && holdsSecret(value);
}

/** `dataclasses.replace`. */
export function replaced(value: Value, args: Arguments): Value {
  if (value.kind === 'instance') return { ...value, fields: new Map([...value.fields, ...namedValues(args)]) };
  return value.kind === 'external' ? secretWith(value, args) : UNKNOWN;
}

/** What iterating gives: over an enumeration its members, over a named tuple its fields. */
export function itemsOf(value: ClassValue | InstanceValue): ListValue {
  if (value.kind === 'class') {
    const members = enumMembers(value);
    return members === null ? list([], UNKNOWN) : list(members);
  }
  const { of, fields } = value;
  if (!baseNames(of).includes(NAMED_TUPLE)) return list([], UNKNOWN);
  return list(fieldsOf(of).map((name) => fields.get(name) ?? UNKNOWN));
}
