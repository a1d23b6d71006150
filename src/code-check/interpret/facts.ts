import type { Expr, Span } from '../python/ast.ts';
import type { Module } from './module.ts';
import type { Argument, Arguments, External, Site, Task } from './types.ts';

/** What the code of one module does, as far as the rules ask. In the order in which it runs. */
export interface Facts {
  readonly module: Module;
  /** Every `Secret(...)`. */
  readonly secrets: External[];
  /** Those that are for the build of an image, where other rules hold than in a task. */
  readonly forImages: Set<External>;
  /** Calls and decorators that request secrets for what runs in one pod. */
  readonly requests: RequestFact[];
  readonly reads: ReadFact[];
  readonly leaks: LeakFact[];
  /** Calls of the SDKs and of Kubernetes' client that name a service account. */
  readonly accounts: { readonly name: string; readonly argument: Argument; readonly made: External }[];
  /** Names of tasks that some call gives other secrets. */
  readonly overridden: Set<string>;
  /** Something was too much to follow to its end. */
  isCut: boolean;
}

/** Secrets that are requested together. */
export interface RequestFact {
  readonly sdk: 'flytekit' | 'flyte';
  readonly secrets: readonly External[];
  /** Secrets requested by their name alone. */
  readonly names: readonly Argument[];
  readonly site: Site;
}

/** A place where code takes the value of a secret: `secrets.get(...)`, or a file that is opened by its path. */
export interface ReadFact {
  readonly kind: 'get' | 'file';
  readonly args: Arguments;
  /** Of a file. */
  readonly path: string;
  readonly call: Expr;
  readonly at: Expr;
  readonly module: Module;
  readonly via: Site | null;
  readonly task: Task | null;
}

/** The value of a secret goes to where others see it. */
export interface LeakFact {
  readonly kind: 'returned' | 'logged' | 'raised' | 'reported' | 'passed';
  readonly module: Module;
  readonly span: Span;
  readonly via: Site | null;
}
