import type { Block, Expr, FunctionDefinition, Lambda } from '../python/ast.ts';
import type { Facts } from './facts.ts';
import type { Project } from './project.ts';
import type { Arguments, ClassValue, Frame, FunctionValue, Value } from './types.ts';

/** What the parts of the interpreter ask of the whole: each part knows this, and the interpreter knows the parts. */
export interface Run {
  readonly project: Project;
  readonly facts: Facts;
  lookup(name: string, frame: Frame): Value;
  attribute(value: Value, name: string, frame: Frame): Value;
  evaluate(expr: Expr, frame: Frame): Value;
  execute(block: Block, frame: Frame): void;
  callValue(callee: Value, args: Arguments, call: Expr, frame: Frame): Value;
  /** The call of a function of the repository, with what became of its `self`. */
  callFunction(
    callee: FunctionValue,
    args: Arguments,
    call: Expr,
    frame: Frame,
  ): { readonly value: Value; readonly self: Value | null };
  /** Remembers a function to look at on its own, whether it is called or not. */
  addRoot(value: FunctionValue, frame: Frame): void;
  isRunning(node: FunctionDefinition | Lambda): boolean;
  /** Long functions that get no secret and lead to none are many, and nothing comes of them. */
  isWorthCalling(callee: FunctionValue, args: Arguments): boolean;
  running(node: FunctionDefinition | Lambda, body: () => Value): Value;
  addClass(value: ClassValue): void;
  /** What a task returns is stored. */
  returned(value: Value, expr: Expr, frame: Frame): void;
  /** Whether text of the value shows a secret. */
  shows(value: Value, frame: Frame): boolean;
  /** What an expression is that has no calls, which would run twice; null for others. */
  peek(expr: Expr, frame: Frame): Value | null;
  /** The class whose body the frame is. */
  classOf(frame: Frame): ClassValue | undefined;
  /** What a module leaves behind; null where there is none. */
  frameOf(path: string): Frame | null;
}
