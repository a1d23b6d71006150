import type { Block, Call, Expr, FunctionDefinition } from '../python/ast.ts';
import { blocksOf, ownExpressions, subExpressions } from '../python/children.ts';
import { decodeString } from '../python/decode-string.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Module } from '../resolve/module.ts';
import { expressionScope, type Scope } from '../resolve/scope.ts';
import { readSecretRead, type SecretRead } from './secret-read.ts';
import { readSecretRequest, type SecretRequest } from './secret-request.ts';
import { readTask, type Task } from './task.ts';

/** Everything about secrets that one module says. Lists are in the order of the text. */
export interface ModuleFacts {
  readonly module: Module;
  readonly requests: readonly RequestFact[];
  readonly reads: readonly ReadFact[];
}

export interface RequestFact {
  readonly request: SecretRequest;
  /** For the build of an image, where other rules hold than in a task. */
  readonly forImage: boolean;
}

export interface ReadFact {
  readonly read: SecretRead;
  /** The task around it, also around a function inside the task; null outside of tasks. */
  readonly task: Task | null;
  /** The innermost function around it; null at the module's level. */
  readonly inside: FunctionDefinition | null;
  readonly insideScope: Scope;
}

interface Place {
  readonly scope: Scope;
  readonly task: Task | null;
  readonly inside: FunctionDefinition | null;
  readonly insideScope: Scope;
}

/** Reads all of a module, every function and class in it. */
export function readFacts(evaluator: Evaluator, module: Module): ModuleFacts {
  const requests: RequestFact[] = [];
  const reads: ReadFact[] = [];
  block(module.body, { scope: module.scope, task: null, inside: null, insideScope: module.scope });
  return { module, requests, reads };

  function block(statements: Block, place: Place): void {
    for (const statement of statements) {
      for (const own of ownExpressions(statement)) expression(own, place, false);
      if (statement.kind === 'function') {
        const scope = evaluator.bodyScope(statement, place.scope);
        const task = readTask(evaluator, statement, place.scope) ?? place.task;
        block(statement.body, { scope, task, inside: statement, insideScope: scope });
      } else if (statement.kind === 'class')
        block(statement.body, { ...place, scope: evaluator.bodyScope(statement, place.scope) });
      else for (const inner of blocksOf(statement)) block(inner, place);
    }
  }

  function expression(expr: Expr, place: Place, forImage: boolean): void {
    switch (expr.kind) {
      case 'name':
      case 'constant':
        return;
      case 'string':
        fields(expr, place, forImage);
        return;
      case 'call':
        call(expr, place, forImage);
        return;
      case 'lambda':
      case 'comprehension': {
        const inner = { ...place, scope: expressionScope(expr, place.scope) };
        for (const sub of subExpressions(expr)) expression(sub, inner, forImage);
        return;
      }
      default:
        for (const sub of subExpressions(expr)) expression(sub, place, forImage);
    }
  }

  /** Calls can stand in the fields of an f-string; most strings have none. */
  function fields(expr: Extract<Expr, { kind: 'string' }>, place: Place, forImage: boolean): void {
    if (!/^\w*f/i.test(module.source.slice(expr.from, expr.from + 2)) && expr.tokens.length === 1) return;
    if (!/\b(?:get|open|read_text|read_bytes)\(/.test(module.source.slice(expr.from, expr.to))) return;
    for (const part of decodeString(module.source, expr) ?? []) {
      if (typeof part !== 'string' && part.expr !== null) expression(part.expr, place, forImage);
    }
  }

  function call(expr: Call, place: Place, forImage: boolean): void {
    if (mayBeSecret(expr)) {
      const callee = evaluator.evaluate(expr.callee, place.scope);
      const request =
        callee.kind === 'external' ? readSecretRequest(evaluator, evaluator.evaluate(expr, place.scope)) : null;
      if (request !== null) requests.push({ request, forImage });
    }
    const read = readSecretRead(evaluator, expr, place.scope);
    if (read !== null) reads.push({ read, task: place.task, inside: place.inside, insideScope: place.insideScope });
    expression(expr.callee, place, forImage);
    for (const { name, value } of expr.args) expression(value, place, forImage || name === 'secret_mounts');
  }
}

function mayBeSecret({ callee }: Call): boolean {
  return callee.kind === 'name' || (callee.kind === 'attribute' && callee.name === 'Secret');
}
