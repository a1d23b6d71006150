import type { Measured } from './measure.ts';
import type { Results } from './table.ts';

const WIDTH = 760;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = 170;
const TOP = 50;
const BOTTOM = 50;

interface Line {
  readonly name: string;
  readonly class: string;
  /** Secrets and seconds. */
  readonly points: readonly (readonly [number, number])[];
}

/** Wall time of a plan by number of secrets, both logarithmic, at the highest latency that was measured. */
export function plot({ measured, others }: Results): string {
  const latency = Math.max(...measured.map((one) => one.latency));
  const at = measured.filter((one) => one.latency === latency && one.rates);
  const of = (scenario: string, withKey: boolean, take: (one: Measured) => number) =>
    at
      .filter((one) => one.scenario === scenario && one.withKey === withKey)
      .map((one) => [one.count, take(one) / 1_000] as const);
  const besides = (what: string) =>
    others
      .filter((one) => one.what === what && one.latency === latency && one.wall > 0)
      .map((one) => [one.count, one.wall / 1_000] as const);
  const lines: Line[] = [
    { name: 'plan, nothing to do', class: 'a', points: of('plan', true, (one) => one.wall) },
    { name: 'its lower bound', class: 'a bound', points: of('plan', true, (one) => one.bound) },
    { name: 'first apply', class: 'b', points: of('first-apply', true, (one) => one.wall) },
    { name: 'its lower bound', class: 'b bound', points: of('first-apply', true, (one) => one.bound) },
    { name: 'AWS CLI, in turn', class: 'c', points: besides('AWS CLI') },
    { name: 'Terraform, calls only', class: 'd bound', points: besides('Terraform, computed') },
  ].filter(({ points }) => points.length > 0);
  return draw(lines, `Seconds by number of secrets, ${latency} ms a call, with fingerprint-key`);
}

function draw(lines: readonly Line[], title: string): string {
  const all = lines.flatMap(({ points }) => points);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const x = scale(xs, LEFT, WIDTH - RIGHT);
  const y = scale(ys, HEIGHT - BOTTOM, TOP);
  const columns = powers(xs).filter((value) => value >= Math.min(...xs) && value <= Math.max(...xs));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<title>${title}</title>
<style>
svg { font: 13px sans-serif; color: #1f2328; background: #ffffff }
text { fill: currentColor } .grid { stroke: #d1d9e0 } path { fill: none; stroke-width: 2 } .bound { stroke-dasharray: 5 4 }
.a { stroke: #0969da } .b { stroke: #bc4c00 } .c { stroke: #8250df } .d { stroke: #59636e }
@media (prefers-color-scheme: dark) {
svg { color: #f0f6fc; background: #0d1117 } .grid { stroke: #3d444d }
.a { stroke: #4493f8 } .b { stroke: #f0883e } .c { stroke: #ab7df8 } .d { stroke: #9198a1 }
}
</style>
<text x="${LEFT}" y="24" font-weight="bold">${title}</text>
${powers(ys)
  .map(
    (value) =>
      `<path class="grid" d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${label(value)} s</text>`,
  )
  .join('\n')}
${columns
  .map((value) => `<text x="${x(value)}" y="${HEIGHT - BOTTOM + 22}" text-anchor="middle">${label(value)}</text>`)
  .join('\n')}
${lines.map((line) => curve(line, x, y)).join('\n')}
${legend(lines)}
</svg>
`;
}

function curve({ class: style, points }: Line, x: (value: number) => number, y: (value: number) => number): string {
  const sorted = points.toSorted(([a], [b]) => a - b).map(([a, b]) => [x(a), y(b)] as const);
  const path = `<path class="${style}" d="M${sorted.map(([a, b]) => `${a} ${b}`).join('L')}"/>`;
  if (style.includes('bound')) return path;
  return path + sorted.map(([a, b]) => `<circle class="${style}" cx="${a}" cy="${b}" r="3" fill="none"/>`).join('');
}

function legend(lines: readonly Line[]): string {
  const start = WIDTH - RIGHT + 12;
  return lines
    .map(({ name, class: style }, index) => {
      const at = TOP + 8 + index * 24;
      return `<path class="${style}" d="M${start} ${at}h20"/><text x="${start + 26}" y="${at + 4}">${name}</text>`;
    })
    .join('\n');
}

/** Logarithmic, over whole powers of ten. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const ends = powers(values).map(Math.log10);
  const [low = 0, high = 1] = [ends[0], ends.at(-1)];
  const span = high - low || 1;
  return (value) => Math.round((from + ((Math.log10(value) - low) / span) * (to - from)) * 10) / 10;
}

function powers(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
}

function label(value: number): string {
  return value < 1 ? String(Number(value.toPrecision(1))) : value.toLocaleString('en');
}
