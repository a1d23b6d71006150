import { compareText } from '../text/words.ts';
import type { CodeFile, CodeFinding } from './code-finding.ts';
import { Interpreter } from './interpret/interpreter.ts';
import { Project, startsOfLines } from './interpret/project.ts';
import { checkFlytekit, findUnused, UseTally } from './rules/across-files.ts';
import { checkPairs } from './rules/check-pairs.ts';
import { checkLeaks, checkReads } from './rules/check-reads.ts';
import { checkRequests } from './rules/check-requests.ts';
import { asNoteInTests, type Draft, isIgnored, placeIn, type RuleInput, toFinding } from './rules/finding-draft.ts';
import { type CodeContext, PairJudge } from './rules/pair-judge.ts';
import { type SdksInUse, sdksInUse } from './sdk/requirements.ts';

export interface CodeCheck {
  readonly sdks: SdksInUse;
  /** Sorted by file, line, column and rule. */
  readonly findings: readonly CodeFinding[];
  /** Files given, and those of them that say something about Flyte's secrets. */
  readonly files: number;
  readonly filesWithSecrets: number;
  /** Sentences on what could not be checked in this run. */
  readonly skipped: readonly string[];
}

const RULES = [checkPairs, checkRequests, checkReads, checkLeaks];

/**
 * Checks Python code against the config and, where it was read, AWS. Pure: parses, never runs. The same files, in any
 * order, and the same context give the same findings. Never throws for anything that a file holds.
 *
 * @param requirements files that say which packages are installed.
 */
export function checkCode(
  files: readonly CodeFile[],
  context: CodeContext,
  requirements: readonly CodeFile[] = [],
): CodeCheck {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const project = new Project(sorted);
  const about = sorted.filter(({ path }) => project.isAboutSecrets(path));
  const interpreter = new Interpreter(project);
  const judge = new PairJudge(context);
  const unread: CodeFinding[] = [];
  const byMark = new Map<string, CodeFinding>();
  const uses = new UseTally(judge);
  const withAws: Draft[] = [];
  for (const file of about) {
    try {
      const module = project.parse(file.path);
      if (module === null) continue;
      if ('kind' in module) unread.push(doesNotParse(file, module.message, module.offset));
      else {
        const input: RuleInput = { judge, facts: interpreter.factsOf(module) };
        const drafts = RULES.flatMap((rule) => rule(input));
        for (const draft of drafts) {
          if (draft.onlyWithAws) withAws.push(draft);
          else settle(draft, byMark);
        }
        uses.add(input.facts);
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // Expressions may be nested so deeply that walking them exhausts the stack.
      unread.push(doesNotParse(file, 'the code is nested too deeply'));
    }
    project.forget(file.path);
  }
  if (uses.usesAws) for (const draft of withAws) settle(draft, byMark);
  // An unread file might use what seems unused.
  const unused = unread.length > 0 ? [] : findUnused(context, uses, about);
  const sdks = sdksInUse(files, requirements);
  const versions = sdks.flytekit === 'no' ? [] : checkFlytekit([...sorted, ...requirements], uses);
  return {
    sdks,
    findings: [...unread, ...byMark.values(), ...unused, ...versions.map(asNoteInTests)].sort(byPlace),
    files: files.length,
    filesWithSecrets: about.filter(({ text }) => /secret/i.test(text)).length,
    skipped: skippedChecks(context),
  };
}

/** Adds what a draft finds, unless a comment silences it or it is known already and no worse now. */
function settle(draft: Draft, byMark: Map<string, CodeFinding>): void {
  const { rule, module, span, use, mark } = draft;
  if (isIgnored(rule, module, span.from) || (use !== undefined && isIgnored(rule, use.module, use.span.from))) return;
  const key = `${rule}\n${module.path}\n${mark ?? `${span.from}-${span.to}`}`;
  // A constant may be used by tests, where all are notes, and elsewhere.
  if ((byMark.get(key)?.severity ?? 'note') === 'note') byMark.set(key, toFinding(draft));
}

function doesNotParse({ path, text }: CodeFile, message: string, offset = 0): CodeFinding {
  return {
    rule: 'does-not-parse',
    severity: 'note',
    message: `This file was not checked: it is not Python 3 as far as this check knows it (${message}).`,
    fix: 'Fix the syntax, or leave the file out with the input check-code.',
    location: { file: path, ...placeIn(startsOfLines(text), offset) },
  };
}

function skippedChecks({ dataPlanes }: CodeContext): string[] {
  const unread = dataPlanes.filter(({ awsRead }) => !awsRead).map(({ name }) => name);
  if (unread.length === 0) return [];
  return [
    `AWS was not read for ${unread.join(', ')}: whether the last six characters of its keys are still right was not checked.`,
  ];
}

function byPlace(a: CodeFinding, b: CodeFinding): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.rule, b.rule) ||
    compareText(String(a.message), String(b.message))
  );
}
