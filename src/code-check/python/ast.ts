/**
 * The syntax tree of one Python file, as far as the checks read it. Offsets count UTF-16 units from the file's start,
 * `to` is exclusive. Annotations and type parameters are parsed and dropped: nothing here depends on them.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Expr =
  | Name
  | StringLiteral
  | Constant
  | Sequence
  | Dict
  | Starred
  | Call
  | Attribute
  | Subscript
  | Binary
  | Unary
  | Conditional
  | Lambda
  | Comprehension
  | Wrapped
  | Walrus;

export interface Name extends Span {
  readonly kind: 'name';
  readonly name: string;
}

/** One or more adjacent string tokens. Their text is decoded on demand: see decode-string.ts. */
export interface StringLiteral extends Span {
  readonly kind: 'string';
  readonly tokens: readonly Span[];
  /** Replacement fields of the f-strings among them, in order. */
  readonly fields: readonly StringField[];
}

/** From `{` to `}`; `plain`: without conversion and format. */
export interface StringField extends Span {
  readonly expr: Expr;
  readonly plain: boolean;
}

/** `number` stands for every number: no check reads one. `slice` is `a:b` in a subscript, its parts dropped. */
export interface Constant extends Span {
  readonly kind: 'constant';
  readonly value: 'none' | 'true' | 'false' | 'ellipsis' | 'number' | 'slice';
}

export interface Sequence extends Span {
  readonly kind: 'list' | 'tuple' | 'set';
  readonly items: readonly Expr[];
}

/** A key of null is `**value`. */
export interface Dict extends Span {
  readonly kind: 'dict';
  readonly entries: readonly { readonly key: Expr | null; readonly value: Expr }[];
}

export interface Starred extends Span {
  readonly kind: 'starred';
  readonly value: Expr;
}

export interface Argument {
  /** Keyword, or null for a positional one. */
  readonly name: string | null;
  readonly spread: '' | '*' | '**';
  readonly value: Expr;
  readonly from: number;
}

export interface Call extends Span {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly args: readonly Argument[];
}

export interface Attribute extends Span {
  readonly kind: 'attribute';
  readonly object: Expr;
  readonly name: string;
  readonly nameFrom: number;
}

export interface Subscript extends Span {
  readonly kind: 'subscript';
  readonly object: Expr;
  readonly index: Expr;
}

/** Arithmetic, boolean and comparison operators; `not in` and `is not` are one operator each. */
export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Expr;
  readonly right: Expr;
}

export interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: string;
  readonly operand: Expr;
}

export interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly test: Expr;
  readonly whenTrue: Expr;
  readonly whenFalse: Expr;
}

export interface Parameter {
  readonly name: string;
  readonly fallback: Expr | null;
}

export interface Lambda extends Span {
  readonly kind: 'lambda';
  readonly parameters: readonly Parameter[];
  readonly body: Expr;
}

/** Of a list, set, dict or generator: `elements` holds one expression, or key and value. */
export interface Comprehension extends Span {
  readonly kind: 'comprehension';
  readonly elements: readonly Expr[];
  readonly clauses: readonly { readonly target: Expr; readonly iterable: Expr; readonly conditions: readonly Expr[] }[];
}

export interface Wrapped extends Span {
  readonly kind: 'await' | 'yield';
  readonly value: Expr | null;
}

export interface Walrus extends Span {
  readonly kind: 'walrus';
  readonly target: Name;
  readonly value: Expr;
}

export type Statement =
  | (Span & { readonly kind: 'expression'; readonly value: Expr })
  | Assignment
  | (Span & { readonly kind: 'augmented'; readonly target: Expr; readonly value: Expr })
  | (Span & { readonly kind: 'return'; readonly value: Expr | null })
  | (Span & { readonly kind: 'delete'; readonly targets: readonly Expr[] })
  /** `raise`, `assert`, `pass`, `break`, `continue`. */
  | (Span & { readonly kind: 'simple'; readonly word: string; readonly values: readonly Expr[] })
  /** `global` and `nonlocal`. */
  | (Span & { readonly kind: 'outer'; readonly word: 'global' | 'nonlocal'; readonly names: readonly string[] })
  | (Span & {
      readonly kind: 'import';
      readonly modules: readonly { readonly path: string; readonly alias: string | null }[];
    })
  | FromImport
  | (Span & {
      readonly kind: 'if';
      readonly branches: readonly { readonly test: Expr; readonly body: Block }[];
      readonly otherwise: Block;
    })
  | (Span & { readonly kind: 'while'; readonly test: Expr; readonly body: Block; readonly otherwise: Block })
  | (Span & {
      readonly kind: 'for';
      readonly target: Expr;
      readonly iterable: Expr;
      readonly body: Block;
      readonly otherwise: Block;
    })
  | Try
  | (Span & {
      readonly kind: 'with';
      readonly items: readonly { readonly value: Expr; readonly target: Expr | null }[];
      readonly body: Block;
    })
  | FunctionDefinition
  | ClassDefinition
  | (Span & {
      readonly kind: 'match';
      readonly subject: Expr;
      readonly cases: readonly { readonly pattern: Expr; readonly guard: Expr | null; readonly body: Block }[];
    });

export type Block = readonly Statement[];

/** Several targets are `a = b = value`; an annotation without a value has null. */
export interface Assignment extends Span {
  readonly kind: 'assign';
  readonly targets: readonly Expr[];
  readonly value: Expr | null;
}

/** `level` counts the leading dots; `names` is null for `*`. */
export interface FromImport extends Span {
  readonly kind: 'from-import';
  readonly level: number;
  readonly module: string;
  readonly names: readonly { readonly name: string; readonly alias: string | null }[] | null;
}

export interface Try extends Span {
  readonly kind: 'try';
  readonly body: Block;
  readonly handlers: readonly { readonly type: Expr | null; readonly name: string | null; readonly body: Block }[];
  readonly otherwise: Block;
  readonly finally: Block;
}

/** Without its parameters and with an empty body where they were left out: see shorten.ts. */
export interface FunctionDefinition extends Span {
  readonly kind: 'function';
  readonly name: string;
  readonly decorators: readonly Expr[];
  readonly parameters: readonly Parameter[];
  readonly body: Block;
}

export interface ClassDefinition extends Span {
  readonly kind: 'class';
  readonly name: string;
  readonly decorators: readonly Expr[];
  readonly args: readonly Argument[];
  readonly body: Block;
}
