import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { withoutKeywords } from './strip.ts';

const LEFT_OUT = new Set(['title', 'examples', 'patternErrorMessage', 'errorMessage', 'defaultSnippets']);

/** TypeScript types of a config that fits the schema: `UnionSecretsConfig`, and one type for each of the `$defs`. */
export function configTypes(schema: unknown): Promise<string> {
  // Without titles the types take the names of their definitions; lists stay lists instead of tuples.
  const plain = withoutKeywords(schema, (keyword) => LEFT_OUT.has(keyword));
  return compile(plain as JSONSchema, 'UnionSecretsConfig', {
    bannerComment: '// Made by scripts/generate.ts from src/config/config.schema.json. Do not edit.',
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    style: { singleQuote: true, printWidth: 120 },
  });
}
