import type { Node } from '../../../../src/code-check/python/syntax-tree.ts';

/** The shape of a tree in one line, such as `assignment(x, binary_operator(1, 2))`; of one statement, without the module around it. */
export function outline({ type, parts, text }: Node): string {
  if (type === 'module' || type === 'block' || type === 'expression_statement') return parts.map(outline).join('; ');
  return type === 'identifier' || type === 'integer' ? text : `${type}(${parts.map(outline).join(', ')})`;
}
