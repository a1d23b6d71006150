import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { withoutKeywords } from './strip.ts';

const BANNER = `// Made by scripts/generate.ts from src/config/config.schema.json. Do not edit.
// @ts-nocheck
`;

/**
 * Source text of a module that exports `validateConfig`. ajv compiles here, so that nothing is compiled when the
 * action starts. `verbose` puts the schema beside each error: messages take their fix from it.
 */
export function configValidator(schema: unknown): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['patternErrorMessage']);
  const code = standalone.default(ajv, ajv.compile(withoutKeywords(schema, isProse) as object));
  const { body, imports } = requiresToImports(withoutCopies(code));
  return `${BANNER}${["import type { ValidateFunction } from 'ajv';", ...imports].join('\n')}\n${namedExport(body)}`;
}

const PROSE = new Set(['title', 'description', 'default', 'defaultSnippets', 'errorMessage']);

/** Descriptions are for people and editors; of the examples only the short ones are used in messages. */
function isProse(keyword: string, node: Record<string, unknown>): boolean {
  if (keyword === 'examples') return typeof (node.examples as unknown[])[0] === 'object';
  return PROSE.has(keyword);
}

/** ajv writes `require` for its helpers in ES modules too. Node's and a bundler's idea of a CommonJS default differ: both are met. */
function requiresToImports(code: string): { body: string; imports: string[] } {
  const imports: string[] = [];
  const body = code.replace(/require\("(ajv\/dist\/runtime\/\w+)"\)\.default/g, (_, path: string) => {
    const name = `helper${imports.length}`;
    imports.push(`import ${name} from '${path}.js';`);
    return `(${name}.default ?? ${name})`;
  });
  if (body.includes('require('))
    throw new Error('ajv wrote a require() that scripts/generate/validator.ts does not know.');
  return { body, imports };
}

/**
 * ajv copies all errors so far for each part that adds some: minutes for a large file that is wrong throughout. Here
 * they are appended.
 */
function withoutCopies(code: string): string {
  const appended = code.replace(/vErrors\.concat\((validate\d+\.errors)\)/g, 'append(vErrors, $1)');
  if (appended.includes('.concat('))
    throw new Error('ajv copies errors in a way that scripts/generate/validator.ts does not know.');
  return `${appended}
function append(errors, more) {
for(const error of more){errors.push(error);}
return errors;
}
`;
}

function namedExport(code: string): string {
  const found = /export const validate = (\w+);\s*export default \1;/;
  if (!found.test(code)) throw new Error('ajv wrote another kind of export than scripts/generate/validator.ts knows.');
  return code.replace('"use strict";\n', '').replace(found, 'export const validateConfig: ValidateFunction = $1;');
}
