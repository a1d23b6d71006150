import { draftOf } from './draft.ts';
import type { Finding } from './finding.ts';
import { isInValue, type Path, parsePointer, pathKey } from './path.ts';
import { checkRules } from './rules/index.ts';
import type { SchemaError } from './schema-error.ts';
import { explainSchemaErrors } from './schema-problems.ts';
import { validateConfig } from './validate.generated.ts';
import { explainValue } from './value-problems.ts';

/** The schema's errors and the rules'; where both say something of a name, the rule says it better. */
export function checkData(data: unknown, file: string): Finding[] {
  const valid = validateConfig(data);
  const errors = validateConfig.errors ?? [];
  const isOfValue = ({ instancePath }: SchemaError) => isInValue(parsePointer(instancePath, data));
  const byValue = Map.groupBy(errors.filter(isOfValue), ({ instancePath }) =>
    instancePath.split('/').slice(0, 4).join('/'),
  );
  const ofValues = [...byValue].flatMap(([pointer, own]) => {
    const path = parsePointer(pointer, data);
    return explainValue(path, at(data, path), own, data);
  });
  const ofSchema = explainSchemaErrors(
    errors.filter((error) => !isOfValue(error)),
    data,
  );
  const ofRules = isMapping(data) ? checkRules(draftOf(data), file) : [];
  const told = new Set(ofRules.map(pathKeyOf));
  const isTold = (finding: Finding) => NAMING.has(finding.code) && told.has(pathKeyOf(finding));
  const findings = [...ofSchema.filter((finding) => !isTold(finding)), ...ofValues, ...ofRules];
  if (!valid && !findings.some((finding) => finding.severity === 'error'))
    throw new Error('The schema refuses a file, and no message says why.');
  return findings;
}

const NAMING = new Set(['bad-name', 'bad-format']);

function pathKeyOf({ where }: Finding): string | undefined {
  return 'path' in where ? pathKey(where.path) : undefined;
}

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function at(data: unknown, path: Path): unknown {
  return path.reduce(
    (node, step) =>
      typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}
