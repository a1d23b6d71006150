import { readSecretPath } from '../arn-text.ts';
import type { Block, Expr, FunctionDefinition, Statement } from '../python/ast.ts';
import { blocksOf, ownExpressions } from '../python/children.ts';
import type { SecretRead } from '../read/secret-read.ts';
import { readTask } from '../read/task.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Module } from '../resolve/module.ts';
import type { Scope } from '../resolve/scope.ts';
import { type Draft, type RuleInput, textOf } from './draft.ts';
import { isOutput } from './output.ts';
import { Taint, type Tainted } from './taint.ts';

/**
 * Values that leave the task: returned, printed or logged. Follows a value through local names, containers and text,
 * never through a call that is not known, so that a client made with a key is no finding.
 */
export function checkLeaks({ facts: { module, reads }, judge, evaluator }: RuleInput): Draft[] {
  const sources = new Map<Expr, SecretRead>();
  const functions = new Map<FunctionDefinition | null, Scope>();
  for (const { read, inside, insideScope } of reads) {
    const aws =
      read.kind === 'get'
        ? judge.isAws(textOf(read.group?.value), textOf(read.key?.value))
        : readSecretPath(read.path) !== null;
    if (!aws) continue;
    sources.set(read.call, read);
    functions.set(inside, insideScope);
  }
  return [...functions].flatMap(([node, scope]) => new LeakSearch(evaluator, module, scope, node, sources).run());
}

/** Goes through one function in the order of its text. Of branches each may have run, and loops count once. */
class LeakSearch {
  readonly #drafts: Draft[] = [];
  readonly #evaluator: Evaluator;
  readonly #module: Module;
  readonly #scope: Scope;
  readonly #body: Block;
  readonly #isTask: boolean;
  readonly #taint: Taint;

  constructor(
    evaluator: Evaluator,
    module: Module,
    scope: Scope,
    node: FunctionDefinition | null,
    sources: ReadonlyMap<Expr, SecretRead>,
  ) {
    this.#evaluator = evaluator;
    this.#module = module;
    this.#scope = scope;
    this.#body = node?.body ?? module.body;
    this.#isTask = node !== null && scope.parent !== null && readTask(evaluator, node, scope.parent) !== null;
    this.#taint = new Taint(evaluator, module, scope, sources);
  }

  run(): Draft[] {
    this.#block(this.#body, new Map());
    return this.#drafts;
  }

  #block(block: Block, names: Map<string, Tainted>): void {
    for (const statement of block) this.#statement(statement, names);
  }

  #statement(statement: Statement, names: Map<string, Tainted>): void {
    if (statement.kind === 'function' || statement.kind === 'class') {
      names.delete(statement.name);
      return;
    }
    for (const expr of ownExpressions(statement)) this.#outputs(expr, names);
    switch (statement.kind) {
      case 'assign':
        if (statement.value !== null)
          for (const target of statement.targets) this.#assign(target, statement.value, names);
        return;
      case 'augmented': {
        const tainted = this.#taint.of(statement.value, names);
        if (statement.target.kind === 'name' && tainted === 'value') names.set(statement.target.name, tainted);
        return;
      }
      case 'return':
        this.#returned(statement.value, names);
        return;
      case 'with':
        for (const { value, target } of statement.items) if (target !== null) this.#assign(target, value, names);
        this.#block(statement.body, names);
        return;
      case 'for':
        this.#assign(statement.target, null, names);
        this.#branches(blocksOf(statement), names);
        return;
      case 'try': {
        // The body may stop anywhere: its names reach the handlers, and all of them what follows.
        this.#block(statement.body, names);
        this.#branches([...statement.handlers.map(({ body }) => body), statement.otherwise], names);
        this.#block(statement.finally, names);
        return;
      }
      case 'if':
      case 'while':
      case 'match':
        this.#branches(blocksOf(statement), names);
        return;
      case 'delete':
        for (const target of statement.targets) this.#assign(target, null, names);
        return;
      case 'expression':
      case 'simple':
      case 'outer':
      case 'import':
      case 'from-import':
        return;
      default:
        statement satisfies never;
    }
  }

  /** Each branch starts from the same names; after them a name is tainted if one branch left it so. */
  #branches(blocks: readonly Block[], names: Map<string, Tainted>): void {
    const ends = blocks.map((block) => {
      const own = new Map(names);
      this.#block(block, own);
      return leaves(block) ? new Map<string, Tainted>() : own;
    });
    if (blocks.length > 0 && blocks.every((block) => block.length > 0)) names.clear();
    for (const end of ends) for (const [name, tainted] of end) names.set(name, tainted);
  }

  #assign(target: Expr, value: Expr | null, names: Map<string, Tainted>): void {
    if (target.kind === 'tuple' || target.kind === 'list') {
      const values = value?.kind === 'tuple' || value?.kind === 'list' ? value.items : [];
      for (const [index, item] of target.items.entries())
        this.#assign(item, values.length === target.items.length ? (values[index] ?? null) : null, names);
      return;
    }
    if (target.kind !== 'name') return;
    const tainted = value === null ? null : this.#taint.of(value, names);
    if (tainted === null) names.delete(target.name);
    else names.set(target.name, tainted);
  }

  #returned(value: Expr | null, names: Map<string, Tainted>): void {
    if (!this.#isTask || value === null || this.#taint.of(value, names) !== 'value') return;
    this.#drafts.push({
      rule: 'value-returned',
      severity: 'error',
      message:
        'This task returns the value of a secret: what a task returns is stored in plain text and shown in the UI.',
      fix: 'Use the value inside the task and return something else; a task that needs it requests the secret itself.',
      module: this.#module,
      span: value,
    });
  }

  #outputs(expr: Expr, names: Map<string, Tainted>): void {
    for (const call of this.#taint.callsIn(expr)) {
      if (!isOutput(this.#evaluator, call, this.#scope)) continue;
      const shown = call.args.find(({ name, value }) => name !== 'file' && this.#taint.of(value, names) === 'value');
      if (shown === undefined) continue;
      this.#drafts.push({
        rule: 'value-logged',
        severity: 'error',
        message: 'The value of a secret is printed or logged: logs are kept and read by many.',
        fix: 'Log that the secret was read, never what it holds.',
        module: this.#module,
        span: shown.value,
      });
    }
  }
}

/** What follows the branch is not reached through it. */
function leaves(block: Block): boolean {
  const last = block.at(-1);
  return last?.kind === 'return' || (last?.kind === 'simple' && last.word === 'raise');
}
