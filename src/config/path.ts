/** Keys and list positions from the top of the file down to something in it. */
export type Path = readonly (string | number)[];

const LONGEST_QUOTE = 80;

/** The text in double quotes, control characters escaped, cut where it is long. For names only, never for values. */
export function quote(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text;
  return JSON.stringify(short);
}

/** A key as a fix repeats it: in quotes where YAML may need them, cut where it is long. */
export function shownKey(key: string): string {
  return /^[A-Za-z0-9_./-]{1,80}$/.test(key) ? key : quote(key);
}

/** The path as people write it: `secrets."ml/x".roles[0]`. */
export function describePath(path: Path): string {
  return path.map((step, index) => describeStep(step, index === 0)).join('') || 'the file';
}

function describeStep(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  const text = /^[A-Za-z0-9_-]{1,80}$/.test(step) ? step : quote(step);
  return first ? text : `.${text}`;
}

/** True for everything in a secret's `value`: what stands there may be a pasted secret and is never repeated. */
export function isInValue(path: Path): boolean {
  return path[0] === 'secrets' && path[2] === 'value';
}

/** The path of a JSON pointer into `data`: steps into lists become numbers. */
export function parsePointer(pointer: string, data: unknown): Path {
  let node = data;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(node) ? Number(name) : name;
      node = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined;
      return step;
    });
}

/** One text for each path. */
export function pathKey(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
