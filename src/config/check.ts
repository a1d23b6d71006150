import { expressions } from './expressions.ts';
import { at, type ConfigFinding, errorAt, isInValue, parsePointer, pathKey, type SchemaError } from './finding.ts';
import { type PartialConfig, partialConfig } from './partial-config.ts';
import { kmsKeys } from './rules/kms-keys.ts';
import { policies } from './rules/policy-names.ts';
import { roles } from './rules/roles.ts';
import { overlaps, scopes } from './rules/scopes.ts';
import { secretNames } from './rules/secret-names.ts';
import { tags } from './rules/tags.ts';
import { adoptions, rotations, sources } from './rules/values.ts';
import { explainSchemaErrors } from './schema-problems.ts';
import { validateConfig } from './validate.generated.ts';
import { explainValue } from './value-problems.ts';

/** Everything that is wrong with a file's data. `file`: the config's path in the workspace. */
export function checkData(data: unknown, file: string): ConfigFinding[] {
  const valid = validateConfig(data);
  const ofExpressions = expressions(data);
  const ofSchema = schemaFindings(validateConfig.errors ?? [], data);
  const ofRules = isMapping(data) ? checkRules(partialConfig(data), file) : [];
  // Of a name the rules say it better than the schema, and of an expression nothing else is worth a word.
  const named = new Set(ofRules.map(pathKeyOf));
  const others = [...ofSchema.filter((one) => !(NAMING.has(one.code) && named.has(pathKeyOf(one)))), ...ofRules];
  const findings = [...ofExpressions, ...outside(ofExpressions.map(pathKeyOf), others)];
  if (!valid && !findings.some(({ severity }) => severity === 'error'))
    throw new Error('The schema refuses a file, and no message says why.');
  return findings;
}

const NAMING = new Set(['bad-name', 'bad-format']);

function schemaFindings(errors: readonly SchemaError[], data: unknown): ConfigFinding[] {
  const isOfValue = ({ instancePath }: SchemaError) => isInValue(parsePointer(instancePath, data));
  const byValue = Map.groupBy(errors.filter(isOfValue), ({ instancePath }) =>
    instancePath.split('/').slice(0, 4).join('/'),
  );
  const ofValues = [...byValue].flatMap(([pointer, own]) => {
    const path = parsePointer(pointer, data);
    return explainValue(path, at(data, path), own, data);
  });
  const others = errors.filter((error) => !isOfValue(error));
  return [...explainSchemaErrors(others, data), ...ofValues];
}

/** Everything that the schema cannot say. */
function checkRules(config: PartialConfig, file: string): ConfigFinding[] {
  return [
    ...nothingDeclared(config),
    ...[secretNames, scopes, overlaps, roles, tags, policies, kmsKeys, rotations, adoptions].flatMap((rule) =>
      rule(config),
    ),
    ...sources(config, file),
  ];
}

/** A file cut short by accident must not read as "remove everything". */
function nothingDeclared({ declaresAnything }: PartialConfig): ConfigFinding[] {
  if (declaresAnything) return [];
  const fix = 'Add one of them, or write secrets: {} where this stack owns none.';
  return [errorAt([], 'key', 'nothing-declared', 'The file has neither secrets nor grants.', fix)];
}

/** Those that are not at or below one of these paths, nor at the `value` that one is part of. */
function outside(paths: readonly string[], findings: readonly ConfigFinding[]): readonly ConfigFinding[] {
  if (paths.length === 0) return findings;
  const tops = paths.map((path) => /^\/secrets\/[^/]*\/value(?=\/|$)/.exec(path)?.[0] ?? path);
  return findings.filter((one) => {
    const key = pathKeyOf(one);
    return !tops.some((top) => key === top || key.startsWith(`${top}/`));
  });
}

function pathKeyOf({ where }: ConfigFinding): string {
  return 'path' in where ? pathKey(where.path) : '';
}

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
