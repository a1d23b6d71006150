import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Message } from '../domain/message.ts';
import { type At, type ConfigCode, type ConfigFinding, errorIn, isInValue, type Path, quote } from './finding.ts';
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

/** The parser takes scalars only for keys. */
type MapPair = Pair<Scalar, Node | null>;

/** YAML nodes as plain data, with what is wrong about duplicate keys, tags, merge keys and aliases. */
export class Tree {
  /** Maps have no prototype, so that a key such as `constructor` is only a key. */
  readonly data: unknown;
  readonly findings: ConfigFinding[] = [];
  readonly #root: Node;
  readonly #targets: ReadonlyMap<Alias, Node>;
  /** The pairs of each map by key, the first of each. */
  readonly #pairs = new Map<YAMLMap, Map<string, MapPair>>();
  /** Anchored nodes that are being walked: an alias to one of them would never end. */
  readonly #open = new Set<Node>();
  #repeated = 0;
  #insideAliases = 0;
  #tooDeep = false;

  constructor(root: Node) {
    this.#root = root;
    this.#targets = targetsOfAliases(root);
    this.data = this.#plain(root, [], 0);
  }

  #plain(node: Node | null, path: Path, depth: number): unknown {
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
        ? (node.items as Node[]).map((item, index) => this.#plain(item, [...path, index], depth + 1))
        : null;
    this.#open.delete(node);
    return data;
  }

  /** Where the key or the value of a path is in the text; of what is not there, the nearest key above it. */
  locate(path: Path, at: At): Range {
    let node: Node | null = this.#root;
    let nearest: Range = { start: 0, end: 0 };
    for (const [index, step] of path.entries()) {
      while (isAlias(node)) node = this.#targets.get(node) ?? null;
      const pair: MapPair | undefined = isMap(node) ? this.#pairs.get(node)?.get(String(step)) : undefined;
      const child: Node | null | undefined = isSeq(node) ? (node.items[Number(step)] as Node | undefined) : pair?.value;
      if (child === undefined) return nearest;
      const key = pair && rangeOf(pair.key);
      const own = child === null ? undefined : rangeOf(child);
      const value = own && own.start < own.end ? own : key;
      nearest = (at === 'value' && index === path.length - 1 ? value : key) ?? own ?? nearest;
      node = child;
    }
    return nearest;
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
    const data = this.#plain(target, path, depth + 1);
    this.#insideAliases--;
    if (this.#repeated > MOST_REPEATED_NODES) {
      const message = `The file's aliases repeat more than ${MOST_REPEATED_NODES.toLocaleString('en')} values.`;
      this.#refuse(alias, 'yaml-alias-bomb', message, 'Write out what is meant instead of aliases of aliases.');
    }
    return data;
  }

  #map(node: YAMLMap, path: Path, depth: number): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    const pairs = new Map<string, MapPair>();
    this.#pairs.set(node, pairs);
    for (const pair of node.items as MapPair[]) {
      const key = String(pair.key.value);
      if (key === '<<') {
        const fix = 'Write the keys out, put them under defaults, or alias the whole map (key: *name).';
        this.#refuse(pair.key, 'yaml-merge-key', 'The merge key "<<" is not part of YAML 1.2.', fix);
      } else if (key === '__proto__')
        this.#refuse(pair.key, 'reserved-key', 'The key "__proto__" cannot be used.', 'Choose another name.');
      else if (pairs.has(key)) {
        const named = isInValue(path) ? 'A key' : `The key ${quote(key)}`;
        this.#refuse(pair.key, 'duplicate-key', `${named} is in this map twice.`, 'Keep one of them.');
      } else {
        pairs.set(key, pair);
        data[key] = this.#plain(pair.value, [...path, key], depth + 1);
      }
    }
    return data;
  }

  #checkTag(node: Node): void {
    if (!('tag' in node) || typeof node.tag !== 'string' || node.tag === '!' || SAFE_TAGS.has(node.tag)) return;
    const fix = 'Remove the tag; put the text in quotes.';
    this.#refuse(node, 'yaml-tag', 'There is a YAML tag (!) that a config has no use for.', fix);
  }

  #refuse(node: Node, code: ConfigCode, message: Message, fix: Message): null {
    // What an alias repeats was reported where it was first.
    const { start, end } = rangeOf(node);
    if (this.#insideAliases === 0) this.findings.push(errorIn(start, end, code, message, fix));
    return null;
  }
}

/** The node that each alias is for: the last one before it in the file with that anchor. One walk, whatever the number of aliases. */
function targetsOfAliases(root: Node): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(root, {
    Alias(_, alias) {
      const target = anchors.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** A map or list is pointed at by where it begins: its end is far away. */
function rangeOf(node: Node): Range {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end: isMap(node) || isSeq(node) ? start : end };
}
