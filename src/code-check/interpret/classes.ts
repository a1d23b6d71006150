import { type Node, parametersOf } from '../python/syntax-tree.ts';
import { secretWith } from '../sdk/secret.ts';
import { holdsSecret, list, NO_ARGUMENTS, namedValues, takenOut, textOf, UNKNOWN } from './abstract-value.ts';
import { homeOf, innerFrame, readName } from './frame.ts';
import type { Arguments, ClassValue, Frame, InstanceValue, ListValue, Run, Value } from './types.ts';

const NAMED_TUPLE = 'typing.NamedTuple';
/** Longer chains of base classes are not followed. */
const MAX_BASES = 8;
/** Classes whose instances have the fields that they are made with, and no others. */
const PLAIN =
  /^(?:builtins\.object|abc\.ABC|(?:typing|typing_extensions)\.(?:NamedTuple|TypedDict|Protocol|Generic)|(?:pydantic\.)(?:[\w.]*\.)?BaseModel|enum\.\w+)$/;
const DATACLASS =
  /^(?:dataclasses\.dataclass|pydantic\.dataclasses\.dataclass|attrs?\.(?:define|frozen|s|mutable|dataclass)|dataclasses_json\.dataclass_json)$/;
const FIELD = /^(?:dataclasses\.field|pydantic\.(?:fields\.)?Field|attrs?\.(?:field|ib))\(\)$/;

/** A class: its body runs at once. */
export function defineClass(run: Run, node: Node, frame: Frame): void {
  const inner = innerFrame('class', frame);
  const bases: Value[] = [];
  for (const argument of node.get('superclasses').parts) {
    const isKeyword = argument.type === 'keyword_argument';
    const isSplat = argument.type.endsWith('_splat');
    const value = isSplat ? UNKNOWN : run.evaluate(isKeyword ? argument.get('value') : argument, frame);
    if (!isKeyword && !isSplat) bases.push(value);
  }
  const decorators = node.parts.filter(({ type }) => type === 'decorator').map(({ only }) => run.evaluate(only, frame));
  const body = node.get('body');
  run.execute(body, inner);
  const fields = body.parts.flatMap(({ type, only }) =>
    type === 'expression_statement' && only.type === 'assignment' ? assignedNames(only) : [],
  );
  const value: ClassValue = { kind: 'class', node, frame: inner, bases, decorators, fields };
  run.addClass(value);
  frame.names.set(node.get('name').text, value);
}

/** `a = b = value` is an assignment of an assignment. */
function assignedNames(assignment: Node): string[] {
  const [target, value] = [assignment.get('left'), assignment.get('right')];
  return [
    ...(target.type === 'identifier' ? [target.text] : []),
    ...(value.type === 'assignment' ? assignedNames(value) : []),
  ];
}

/** A member of a class or, with `self`, of an instance of it, searched in the class and then in its bases. Null: none is known. */
export function memberOf(
  run: Run,
  of: ClassValue,
  name: string,
  self: Value | null,
  frame: Frame,
  owner = of,
  depth = 0,
): Value | null {
  const bound = of.frame.names.get(name);
  if (bound === undefined) {
    for (const base of depth === MAX_BASES ? [] : of.bases) {
      if (base.kind !== 'class') continue;
      const member = memberOf(run, base, name, self, frame, owner, depth + 1);
      if (member !== null) return member;
    }
    return null;
  }
  const value = readName(bound);
  if (value.kind === 'function') {
    if (value.binds === 'property')
      return self === null ? UNKNOWN : run.callFunction({ ...value, self }, NO_ARGUMENTS, of.node, frame).value;
    return value.binds === 'self' ? { ...value, self } : value.binds === 'class' ? { ...value, self: owner } : value;
  }
  const enumeration = enumerationOf(of);
  if (enumeration !== null && self === null && value.kind !== 'class')
    return { kind: 'member', of: owner, name, value: takenOut(value), isText: enumeration.isText };
  return defaultOf(run, value, frame);
}

/** `field(default=...)` is its default. */
function defaultOf(run: Run, value: Value, frame: Frame): Value {
  if (value.kind !== 'external' || value.made === null || !FIELD.test(value.name)) return value;
  const { named, positional } = value.made.args;
  const factory = named.get('default_factory') ?? named.get('factory');
  if (factory !== undefined) return run.callValue(factory.value, NO_ARGUMENTS, factory.expr, frame);
  return (named.get('default') ?? positional[0])?.value ?? UNKNOWN;
}

function baseNames(of: ClassValue, depth = 0): string[] {
  return of.bases.flatMap((base) =>
    base.kind === 'external'
      ? [base.name]
      : base.kind === 'class' && depth < MAX_BASES
        ? baseNames(base, depth + 1)
        : base.kind === 'class'
          ? []
          : [''],
  );
}

/** Whether the class is an enumeration, and whether its members are text themselves (`StrEnum`, `str, Enum`). */
export function enumerationOf(of: ClassValue): { readonly isText: boolean } | null {
  const names = baseNames(of);
  if (names.includes('enum.StrEnum')) return { isText: true };
  return names.some((name) => /^enum\.\w*Enum$/.test(name)) ? { isText: names.includes('builtins.str') } : null;
}

/** Members of an enumeration in order. */
function enumMembers(of: ClassValue): Value[] {
  const isText = enumerationOf(of)?.isText ?? false;
  return [...of.frame.names].flatMap(([name, bound]) => {
    const value = readName(bound);
    return name.startsWith('_') || value.kind === 'function' || value.kind === 'class'
      ? []
      : [{ kind: 'member' as const, of, name, value: takenOut(value), isText }];
  });
}

/** An instance of a class of the repository. */
export function instantiate(run: Run, of: ClassValue, args: Arguments, call: Node, frame: Frame): Value {
  if (enumerationOf(of) !== null) {
    const [wanted] = args.positional;
    return (
      enumMembers(of).find(
        (member) => member.kind === 'member' && textOf(member.value) === (textOf(wanted?.value) ?? null),
      ) ?? UNKNOWN
    );
  }
  const empty: InstanceValue = { kind: 'instance', of, fields: new Map() };
  const init = memberOf(run, of, '__init__', empty, frame);
  if (init?.kind === 'function') {
    const { self } = run.callFunction(init, args, call, frame);
    return self?.kind === 'instance' ? self : empty;
  }
  const fields = new Map<string, Value>();
  const names = fieldsOf(of);
  const isPlain = baseNames(of).every((name) => PLAIN.test(name));
  // What is not given may come from elsewhere: from the environment, or from what the caller spreads.
  if (args.more !== null || !isPlain)
    for (const name of names) fields.set(name, args.more !== null && holdsSecret(args.more) ? args.more : UNKNOWN);
  for (const [name, value] of namedValues(args)) fields.set(name, value);
  for (const [index, { value }] of args.positional.entries()) fields.set(names[index] ?? `${index}`, value);
  for (const name of names) if (!fields.has(name)) fields.set(name, memberOf(run, of, name, empty, frame) ?? UNKNOWN);
  const made: InstanceValue = { ...empty, fields };
  const after = memberOf(run, of, '__post_init__', made, frame) ?? memberOf(run, of, 'model_post_init', made, frame);
  if (after?.kind !== 'function') return made;
  return run.callFunction(after, NO_ARGUMENTS, call, frame).self ?? made;
}

/** `collections.namedtuple("Pair", ["group", "key"])`: a class with these fields. */
export function namedTuple({ positional: [, names] }: Arguments, call: Node, frame: Frame): Value {
  const listed =
    names?.value.kind === 'list'
      ? names.value.items.map((item) => textOf(item))
      : textOf(names?.value)?.split(/[\s,]+/);
  const fields = listed?.filter((field) => typeof field === 'string');
  if (fields === undefined || fields.length !== listed?.length) return UNKNOWN;
  const bases: Value[] = [{ kind: 'external', name: NAMED_TUPLE, base: null, made: null }];
  return { kind: 'class', node: call, frame: innerFrame('class', frame), bases, decorators: [], fields };
}

/** Fields in the order of the constructor: those of the bases first. */
function fieldsOf(of: ClassValue, depth = 0): string[] {
  const inherited = of.bases.flatMap((base) =>
    base.kind === 'class' && depth < MAX_BASES ? fieldsOf(base, depth + 1) : [],
  );
  return [...new Set([...inherited, ...of.fields])];
}

/** What text of an instance shows: its fields, if nobody wrote a text of its own. */
export function showsSecret(run: Run, value: Value, frame: Frame): boolean {
  if (value.kind !== 'instance') return holdsSecret(value);
  for (const name of ['__str__', '__repr__']) {
    const method = memberOf(run, value.of, name, value, frame);
    if (method?.kind === 'function')
      return holdsSecret(run.callFunction(method, NO_ARGUMENTS, value.of.node, frame).value);
  }
  const isRecord = value.of.decorators.some(
    (one) => one.kind === 'external' && DATACLASS.test(one.name.replace(/\(\)$/, '')),
  );
  const names = baseNames(value.of);
  return (
    (isRecord || names.some((name) => /(?:BaseModel|NamedTuple|TypedDict|Error|Exception|Warning|Exit)$/.test(name))) &&
    holdsSecret(value)
  );
}

/** `dataclasses.replace`. */
export function replaced(value: Value, args: Arguments): Value {
  if (value.kind === 'instance')
    return {
      ...value,
      fields: new Map([...value.fields, ...namedValues(args)]),
    };
  return value.kind === 'external' ? secretWith(value, args) : UNKNOWN;
}

/** What iterating gives: over an enumeration its members, over a named tuple its fields. */
export function itemsOf(value: ClassValue | InstanceValue): ListValue {
  if (value.kind === 'class') return enumerationOf(value) === null ? list([], UNKNOWN) : list(enumMembers(value));
  const { of, fields } = value;
  if (!baseNames(of).includes(NAMED_TUPLE)) return list([], UNKNOWN);
  return list(fieldsOf(of).map((name) => fields.get(name) ?? UNKNOWN));
}

/** `super()`: the object, the name that holds it, and what the base classes have. */
export function superOf(
  run: Run,
  call: Node,
  frame: Frame,
): { readonly self: Value; readonly name: string; member(name: string): Value } | null {
  if (call.type !== 'call' || call.get('function').text !== 'super') return null;
  const { callee } = homeOf(frame);
  const first = callee === null ? undefined : parametersOf(callee.node)[0];
  const owner = callee === null ? undefined : run.classOf(callee.scope);
  if (first === undefined || owner === undefined) return null;
  const self = run.lookup(first.name, frame);
  const instance = self.kind === 'instance' ? self : null;
  const member = (name: string): Value => {
    for (const base of owner.bases) {
      const found = base.kind === 'class' ? memberOf(run, base, name, instance, frame) : null;
      if (found !== null) return found;
    }
    return UNKNOWN;
  };
  return { self, name: first.name, member };
}

/** What `with` gives. */
export function entered(run: Run, value: Value, frame: Frame): Value {
  const enter = value.kind === 'instance' ? memberOf(run, value.of, '__enter__', value, frame) : null;
  return value.kind === 'instance' && enter?.kind === 'function'
    ? run.callFunction(enter, NO_ARGUMENTS, value.of.node, frame).value
    : value;
}
