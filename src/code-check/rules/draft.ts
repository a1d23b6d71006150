import type { Message } from '../../domain/message.ts';
import type { CodeContext } from '../context.ts';
import type { FindingSeverity, Rule } from '../finding.ts';
import type { Span } from '../python/ast.ts';
import type { ModuleFacts } from '../read/facts.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Module } from '../resolve/module.ts';
import type { Value } from '../resolve/value.ts';
import type { PairJudge } from './pair-judge.ts';

/** A finding before silencing, doubles and lines are seen to. */
export interface Draft {
  readonly rule: Rule;
  readonly severity: FindingSeverity;
  readonly message: Message;
  readonly fix: Message;
  readonly module: Module;
  readonly span: Span;
  /** The use that led here, where the span is elsewhere: a comment on either silences the finding. */
  readonly use?: { readonly module: Module; readonly span: Span };
  /** Exact replacements in the module that put it right. */
  readonly edits?: readonly Edit[];
  readonly secret?: string;
  /** Findings with the same mark are one; without a mark, those at the same place are. */
  readonly mark?: string;
}

export interface Edit extends Span {
  readonly text: string;
}

/** What every rule is given: all about one module. */
export interface RuleInput {
  readonly context: CodeContext;
  readonly judge: PairJudge;
  readonly evaluator: Evaluator;
  readonly facts: ModuleFacts;
}

/** Text of a value: undefined where it is not known, null where there is none. */
export function textOf(value: Value | undefined | null): string | undefined | null {
  if (value === null || value === undefined || value.kind === 'none') return null;
  if (value.kind === 'text') return value.text;
  return value.kind === 'member' && value.isText ? textOf(value.value) : undefined;
}
