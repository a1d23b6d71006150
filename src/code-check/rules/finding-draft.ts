import type { Message } from '../../domain/message.ts';
import type { FindingSeverity, Rule } from '../code-finding.ts';
import type { CodeContext } from '../context.ts';
import type { Facts } from '../interpret/facts.ts';
import type { Module } from '../interpret/module.ts';
import type { Span } from '../python/ast.ts';
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
  /** Of no interest where no code uses a secret of AWS. */
  readonly onlyWithAws?: boolean;
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
  readonly facts: Facts;
}
