import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Message } from '../domain/message.ts';
import { type ConfigFinding, errorIn, isInValue, type Path, quote } from './finding.ts';
import { DEEPEST, tooDeep } from './parse-yaml.ts';

/** Aliases may repeat this many nodes in all: enough for thousands of secrets that share their tags. */
const MOST_REPEATED_NODES = 100_000;

const SAFE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** A piece of the text: offsets, the end one behind the last character. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Tree {
  /** Plain data. Maps have no prototype, so that a key such as `constructor` is only a key. */
  readonly data: unknown;
  readonly findings: readonly ConfigFinding[];
  /** Where a path is in the text: undefined where it is not there at all. */
  find(path: Path): { readonly key: Range | undefined; readonly value: Range } | undefined;
}

/** Turns YAML nodes into plain data, with what is wrong about duplicate keys, tags, merge keys and aliases. */
export function readTree(root: Node): Tree {
  const builder = new TreeBuilder(root);
  const data = builder.plain(root, [], 0);
  return { data, findings: builder.findings, find: (path) => builder.find(path) };
}

class TreeBuilder {
  readonly findings: ConfigFinding[] = [];
  readonly #root: Node;
  readonly #targets: ReadonlyMap<Alias, Node>;
  readonly #pairs = new Map<YAMLMap, Map<string, Pair<Node, Node | null>>>();
  /** Anchored nodes that are being walked: an alias to one of them would never end. */
  readonly #open = new Set<Node>();
  #repeated = 0;
  #insideAliases = 0;
  #tooDeep = false;

  constructor(root: Node) {
    this.#root = root;
    this.#targets = targetsOfAliases(root);
  }

  plain(node: Node | null, path: Path, depth: number): unknown {
    if (node === null) return null;
    if (depth > DEEPEST) {
      if (!this.#tooDeep) this.findings.push(tooDeep(rangeOf(node).start));
      this.#tooDeep = true;
      return null;
    }
    if (this.#insideAliases > 0) this.#repeated++;
    if (isAlias(node)) return this.#follow(node, path, depth);
    this.#checkTag(node);
    if (isScalar(node)) return node.value;
    this.#open.add(node);
    const data = isMap(node)
      ? this.#map(node, path, depth)
      : isSeq(node)
        ? (node.items as Node[]).map((item, index) => this.plain(item, [...path, index], depth + 1))
        : null;
    this.#open.delete(node);
    return data;
  }

  find(path: Path): { key: Range | undefined; value: Range } | undefined {
    let node: Node | null = this.#root;
    let key: Range | undefined;
    let value = rangeOf(this.#root);
    for (const step of path) {
      while (isAlias(node)) node = this.#targets.get(node) ?? null;
      if (isMap(node)) {
        const pair: Pair<Node, Node | null> | undefined = this.#pairsOf(node).get(String(step));
        if (pair === undefined) return undefined;
        key = rangeOf(pair.key);
        node = pair.value;
      } else if (isSeq(node)) {
        const item: Node | undefined = node.items[Number(step)] as Node | undefined;
        if (item === undefined) return undefined;
        key = undefined;
        node = item;
      } else return undefined;
      value = node === null ? (key ?? value) : rangeOf(node);
      if (value.start === value.end && key !== undefined) value = key;
    }
    return { key, value };
  }

  #follow(alias: Alias, path: Path, depth: number): unknown {
    const target = this.#targets.get(alias);
    if (target === undefined) {
      const fix = 'Set the anchor further up, or put text that begins with * in quotes.';
      return this.#refuse(alias, 'yaml-alias', 'An alias (*name) has no anchor (&name) before it.', fix);
    }
    if (this.#open.has(target)) {
      const message = 'An alias (*name) is inside of what its own anchor (&name) holds.';
      return this.#refuse(alias, 'yaml-alias-cycle', message, 'Write out what is meant.');
    }
    if (this.#repeated > MOST_REPEATED_NODES) return null;
    this.#insideAliases++;
    const data = this.plain(target, path, depth + 1);
    this.#insideAliases--;
    if (this.#repeated > MOST_REPEATED_NODES) {
      const message = `The file's aliases repeat more than ${MOST_REPEATED_NODES.toLocaleString('en')} values.`;
      this.#refuse(alias, 'yaml-alias-bomb', message, 'Write out what is meant instead of aliases of aliases.');
    }
    return data;
  }

  #map(node: YAMLMap, path: Path, depth: number): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = keyText(pair.key);
      if (key === undefined) continue;
      if (key === '<<') {
        const fix = 'Write the keys out, put them under defaults, or alias the whole map (key: *name).';
        this.#refuse(pair.key, 'yaml-merge-key', 'The merge key "<<" is not part of YAML 1.2.', fix);
      } else if (key === '__proto__')
        this.#refuse(pair.key, 'reserved-key', 'The key "__proto__" cannot be used.', 'Choose another name.');
      else if (Object.hasOwn(data, key)) {
        const named = isInValue(path) ? 'A key' : `The key ${quote(key)}`;
        this.#refuse(pair.key, 'duplicate-key', `${named} is in this map twice.`, 'Keep one of them.');
      } else data[key] = this.plain(pair.value, [...path, key], depth + 1);
    }
    return data;
  }

  #checkTag(node: Node): void {
    if (!('tag' in node) || typeof node.tag !== 'string' || node.tag === '!' || SAFE_TAGS.has(node.tag)) return;
    const fix = 'Remove the tag; put the text in quotes.';
    this.#refuse(node, 'yaml-tag', 'There is a YAML tag (!) that a config has no use for.', fix);
  }

  #refuse(node: Node, code: string, message: Message, fix: Message): null {
    // What an alias repeats was reported where it was first.
    const { start, end } = rangeOf(node);
    if (this.#insideAliases === 0) this.findings.push(errorIn(start, end, code, message, fix));
    return null;
  }

  /** The pairs by key, the first of each. Kept: a large map is asked once for each of its keys. */
  #pairsOf(map: YAMLMap): Map<string, Pair<Node, Node | null>> {
    let pairs = this.#pairs.get(map);
    if (pairs === undefined) {
      pairs = new Map();
      for (const pair of map.items as Pair<Node, Node | null>[]) {
        const key = keyText(pair.key);
        if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
      }
      this.#pairs.set(map, pairs);
    }
    return pairs;
  }
}

/** The node that each alias is for: the last one before it in the file with that anchor. One walk, whatever the number of aliases. */
function targetsOfAliases(root: Node): ReadonlyMap<Alias, Node> {
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
    if (isSeq(node)) for (const item of node.items) walk(item as Node);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      walk(pair.key as Node);
      walk(pair.value as Node | null);
    }
  };
  walk(root);
  return targets;
}

function keyText(key: Node): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** A map or list is pointed at by where it begins: its end is far away. */
function rangeOf(node: Node): Range {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end: isMap(node) || isSeq(node) ? start : end };
}
