import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';

/**
 * The node that each alias stands for: the last one before it in the file with that anchor. One walk over the file,
 * whatever the number of aliases.
 */
export function resolveAliases(root: Node): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const walk = (node: Node | null): void => {
    if (node === null) return;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
      return;
    }
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isMap(node)) {
      for (const pair of node.items) {
        walk(pair.key as Node);
        walk(pair.value as Node | null);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) walk(item as Node);
    }
  };
  walk(root);
  return targets;
}
