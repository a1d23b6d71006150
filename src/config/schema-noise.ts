import type { SchemaError } from './schema-error.ts';

/**
 * Where a value may have one of several types, a schema reports every type that it does not have. Of an `anyOf`: the
 * errors of the type that the value has; where it has none of them, one error for all.
 */
export function withoutNoise(errors: readonly SchemaError[]): SchemaError[] {
  const unions = new Set(errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath));
  const told = new Set(
    errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'type').map((error) => error.instancePath),
  );
  const above = ancestorsOf(errors);
  const mistyped = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  return errors.filter((error) => {
    if (error.keyword === 'propertyNames') return false;
    if ((error.keyword === 'const' || error.keyword === 'enum') && mistyped.has(error.instancePath)) return false;
    if (!unions.has(error.instancePath)) return true;
    if (error.keyword === 'type') return false;
    return error.keyword !== 'anyOf' || (!told.has(error.instancePath) && !above.has(error.instancePath));
  });
}

/** Every pointer that something below it has an error. */
function ancestorsOf(errors: readonly SchemaError[]): Set<string> {
  const ancestors = new Set<string>();
  for (const { instancePath } of errors) {
    for (let end = instancePath.lastIndexOf('/'); end > 0; end = instancePath.lastIndexOf('/', end - 1)) {
      ancestors.add(instancePath.slice(0, end));
    }
  }
  return ancestors;
}
