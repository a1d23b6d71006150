import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Message } from '../domain/message.ts';
import { resolveAliases } from './aliases.ts';
import type { Finding } from './finding.ts';
import { DEEPEST, tooDeep } from './parse-yaml.ts';
import { isInValue, type Path, quote } from './path.ts';

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
  readonly findings: readonly Finding[];
  /** Where a path stands in the text: undefined where it does not stand at all. */
  find(path: Path): { readonly key: Range | undefined; readonly value: Range } | undefined;
}

/** Turns YAML nodes into plain data, with what is wrong about duplicate keys, tags, merge keys and aliases. */
export function readTree(root: Node): Tree {
  const builder = new TreeBuilder(root);
  const data = builder.plain(root, [], 0);
  return { data, findings: builder.findings, find: (path) => builder.find(path) };
}

class TreeBuilder {
  readonly findings: Finding[] = [];
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
    this.#targets = resolveAliases(root);
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
        ? this.#list(node.items as Node[], path, depth)
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
      this.#refuse(
        alias,
        'yaml-alias',
        'An alias (*name) has no anchor (&name) before it.',
        'Set the anchor further up, or put text that begins with * in quotes.',
      );
      return null;
    }
    if (this.#open.has(target)) {
      this.#refuse(
        alias,
        'yaml-alias-cycle',
        'An alias (*name) stands inside of what its own anchor (&name) holds.',
        'Write out what is meant.',
      );
      return null;
    }
    if (this.#repeated > MOST_REPEATED_NODES) return null;
    this.#insideAliases++;
    const data = this.plain(target, path, depth + 1);
    this.#insideAliases--;
    if (this.#repeated > MOST_REPEATED_NODES) {
      this.#refuse(
        alias,
        'yaml-alias-bomb',
        `The file's aliases repeat more than ${MOST_REPEATED_NODES.toLocaleString('en')} values.`,
        'Write out what is meant instead of aliases of aliases.',
      );
    }
    return data;
  }

  #map(node: YAMLMap, path: Path, depth: number): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    const seen = new Map<string, Node>();
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = keyText(pair.key);
      if (key === undefined) continue;
      if (key === '<<')
        this.#refuse(
          pair.key,
          'yaml-merge-key',
          'The merge key "<<" is no part of YAML 1.2.',
          'Write the keys out, put them under `defaults`, or alias the whole map (key: *name).',
        );
      else if (key === '__proto__')
        this.#refuse(pair.key, 'reserved-key', 'The key "__proto__" cannot be used.', 'Choose another name.');
      else if (seen.has(key)) this.#duplicate(pair.key, key, path);
      else {
        seen.set(key, pair.key);
        data[key] = this.plain(pair.value, [...path, key], depth + 1);
      }
    }
    return data;
  }

  #list(items: readonly (Node | null)[], path: Path, depth: number): unknown[] {
    return items.map((item, index) => this.plain(item, [...path, index], depth + 1));
  }

  #duplicate(key: Node, text: string, path: Path): void {
    const named = isInValue(path) ? 'A key' : `The key ${quote(text)}`;
    this.#refuse(key, 'duplicate-key', `${named} stands twice in this map.`, 'Keep one of them.');
  }

  #checkTag(node: Node): void {
    if (!('tag' in node) || typeof node.tag !== 'string' || node.tag === '!' || SAFE_TAGS.has(node.tag)) return;
    this.#refuse(
      node,
      'yaml-tag',
      'A YAML tag (!) stands here that a config has no use for.',
      'Remove the tag; put the text in quotes.',
    );
  }

  #refuse(node: Node, code: string, message: Message, fix: Message): void {
    // What an alias repeats was told where it stands first.
    if (this.#insideAliases > 0) return;
    this.findings.push({ severity: 'error', code, message, fix, where: rangeOf(node) });
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

function keyText(key: Node): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** A map or list is pointed at by where it begins: its end is far away. */
function rangeOf(node: Node): Range {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end: isMap(node) || isSeq(node) ? start : end };
}
