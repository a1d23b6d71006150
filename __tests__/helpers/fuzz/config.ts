import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadConfig } from '../../../src/config/load.ts';
import { desiredState } from '../../../src/engine/desired-state.ts';
import { mutateBytes, mutateData } from './mutate.ts';
import { Random } from './random.ts';

const FOLDER = join(import.meta.dirname, '../../config/fixtures');
const FILES = readdirSync(FOLDER)
  .filter((name) => /^good-.*\.yaml$/.test(name))
  .map((name) => readFileSync(join(FOLDER, name)));
const DATA = FILES.map((bytes) => parse(bytes.toString()) as unknown);

/** Pieces of YAML that mean something. */
const PIECES = [
  ...[': ', ':', '- ', '? ', '\n', '\n  ', '\n\t', '{', '}', '[', ']', ',', '#', '&a ', '*a', '<<: *a\n', '!!binary '],
  ...['|\n', '>-\n', '---\n', '...\n', '%YAML 1.1\n', '\r\n', '"', "'", '~', '!x ', 'null', 'value: ', 'secrets:\n'],
];

/** Longest that a message may be. */
const LONGEST = 2_000;

/** Reads one spoiled config. @returns what is not as promised. */
export function fuzzConfig(seed: number): string[] {
  const random = new Random(seed);
  const bytes = spoiledFile(random);
  const complaints: string[] = [];
  const started = performance.now();
  try {
    const { config, problems, identity } = loadConfig(bytes, 'union-secrets.yaml');
    const lines = Buffer.from(bytes)
      .toString()
      .split(/\r\n|\r|\n/).length;
    for (const { message, fix, location } of problems) {
      if (location?.file !== 'union-secrets.yaml') complaints.push(`not located: ${message}`);
      else if (location.line < 1 || location.line > lines || location.column < 1)
        complaints.push(`outside the file, at ${location.line}:${location.column} of ${lines} lines: ${message}`);
      if (Math.max(String(message).length, String(fix).length) > LONGEST)
        complaints.push(`too long: ${String(message).slice(0, 300)} ${String(fix).slice(0, 300)}`);
      if (/\n\s+at .+:\d+:\d+/.test(String(message))) complaints.push(`a stack trace: ${message}`);
    }
    if (problems.length > 501) complaints.push(`${problems.length} problems`);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if ((config === null) !== errors > 0) complaints.push(`${errors} errors, and the config is ${typeof config}`);
    if (config) for (const plane of identity.dataPlanes) desiredState(config, plane, 'acme/ml:union-secrets.yaml');
  } catch (error) {
    complaints.push(`thrown: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const milliseconds = performance.now() - started;
  // A hang: a thousand times what a config takes.
  if (milliseconds > 5_000) complaints.push(`it took ${Math.round(milliseconds)} ms`);
  return complaints;
}

function spoiledFile(random: Random): Uint8Array {
  const index = random.below(FILES.length);
  const file = FILES[index] ?? Buffer.alloc(0);
  const kind = random.below(10);
  if (kind === 0) return randomBytes(random);
  if (kind < 5) return mutateBytes(file, random, PIECES);
  const text = stringify(mutateData(DATA[index], random), { aliasDuplicateObjects: random.next() < 0.3 });
  return kind < 9 ? Buffer.from(text) : mutateBytes(Buffer.from(text), random, PIECES);
}

function randomBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.below(300) }, () => random.below(256));
}
