import type { Block, Expr, Statement } from '../../../src/code-check/python/ast.ts';
import { blocksOf, ownExpressions, subExpressions } from '../../../src/code-check/python/children.ts';

/** The shape of a tree in one line, such as `assign(x, +(1, 2))`. */
export function outline(block: Block): string {
  return block.map(statement).join('; ');
}

function statement(node: Statement): string {
  const label = 'name' in node ? `${node.kind} ${node.name}` : node.kind;
  const own = ownExpressions(node).map(expression).join(', ');
  const blocks = blocksOf(node)
    .filter((block) => block.length > 0)
    .map((block) => ` {${outline(block)}}`);
  return `${label}(${own})${blocks.join('')}`;
}

export function expression(node: Expr): string {
  if (node.kind === 'name') return node.name;
  if (node.kind === 'constant') return node.value;
  if (node.kind === 'string') return 'string';
  const inner = subExpressions(node).map(expression).join(', ');
  if (node.kind === 'binary' || node.kind === 'unary') return `${node.operator}(${inner})`;
  if (node.kind === 'attribute') return `${inner}.${node.name}`;
  if (node.kind === 'call')
    return `call(${[expression(node.callee), ...node.args.map(({ name, spread, value }) => `${spread}${name === null ? '' : `${name}=`}${expression(value)}`)].join(', ')})`;
  return `${node.kind}(${inner})`;
}
