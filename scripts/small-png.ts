import { crc32, deflateSync, inflateSync } from 'node:zlib';

const MOST_COLOURS = 256;

/**
 * The same picture in its 256 most frequent colours, with the best compression: a third of what a browser writes. For
 * screenshots of text, where all other colours are shades at the edges of letters.
 *
 * @param png a picture as Chromium writes it: 8 bits a channel, RGB or RGBA, not interlaced.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = decode(png);
  const uses = new Map<number, number>();
  for (const colour of rgb) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const byUse = [...uses].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byUse.slice(0, MOST_COLOURS);
  const indices = new Map(byUse.map((colour, use) => [colour, use < MOST_COLOURS ? use : nearest(colour, palette)]));
  return encode(
    width,
    height,
    palette,
    rgb.map((colour) => indices.get(colour) ?? 0),
  );
}

/** Index of the colour of the palette that differs least. */
function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function decode(png: Buffer): { width: number; height: number; rgb: Uint32Array } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = { 2: 3, 6: 4 }[png.readUInt8(25)];
  if (png.readUInt8(24) !== 8 || size === undefined || png.readUInt8(28) !== 0)
    throw new Error('Not a plain RGB picture.');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * size;
  const rgb = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = unfilter(raw[start] ?? 0, raw.subarray(start + 1, start + 1 + stride), above, size);
    for (let x = 0; x < width; x++) {
      const at = x * size;
      rgb[y * width + x] = ((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0);
    }
    above = row;
  }
  return { width, height, rgb };
}

/** One row's bytes. Source: PNG specification, section 9 "Filtering". */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(row.length);
  for (let at = 0; at < row.length; at++) {
    const left = at < size ? 0 : (out[at - size] ?? 0);
    const up = above[at] ?? 0;
    const upLeft = at < size ? 0 : (above[at - size] ?? 0);
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
    out[at] = (row[at] ?? 0) + predicted;
  }
  return out;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [byLeft, byUp, byUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}

function encode(width: number, height: number, palette: readonly number[], pixels: Uint32Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, palette
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
