// Draws the icons into assets/icons: the add-in's own, a green sheet with ruled rows and a white tick across it; a magnifying
// glass for checking at once; bars for making a report.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const RIBBON_SIZES = [16, 32, 64, 80];

/** Every icon by the beginning of its file's name, and the sizes it is drawn in. */
export const ICONS = { icon: [...RIBBON_SIZES, 128], check: RIBBON_SIZES, report: RIBBON_SIZES };

const SAMPLES = 8;
const CLEAR = [0, 0, 0, 0];
const GREEN = [15, 123, 76, 255];
const DARK = [10, 92, 57, 255];
const RULE = [62, 152, 111, 255];
const WHITE = [255, 255, 255, 255];

/** The tick: two strokes with round ends, in a square of side 1. */
const TICK = [
  [0.25, 0.6],
  [0.43, 0.77],
  [0.78, 0.38],
];

/** Whole pixels of margin, so that edges stay sharp; small icons have none. */
const marginOf = (size) => (size < 32 ? 0 : 1 / 32);
/** Strokes of small icons are bolder, to stay legible. */
const stroke = (size, width) => (size < 32 ? (width * 19) / 14 : width);

/** The colour of one point of a drawing: green ground, and what stands on it. */
const DRAWINGS = {
  icon(x, y, size) {
    const isSmall = size < 32;
    if (distanceToPath(x, y, TICK) <= stroke(size, 0.07)) return WHITE;
    if (y < 0.25) return DARK;
    const onRule = [0.49, 0.74].some((at) => Math.abs(y - at) < 0.014) || Math.abs(x - 0.36) < 0.014;
    return !isSmall && onRule ? RULE : GREEN;
  },
  check(x, y, size) {
    const fromLens = Math.hypot(x - 0.43, y - 0.43);
    const onRim = Math.abs(fromLens - 0.2) <= stroke(size, 0.05);
    const onHandle = distanceToSegment(x, y, [0.6, 0.6], [0.77, 0.77]) <= stroke(size, 0.065);
    if (onRim || onHandle) return WHITE;
    return fromLens < 0.2 ? DARK : GREEN;
  },
  report(x, y, size) {
    const half = stroke(size, 0.065);
    const bars = [
      [0.29, 0.56],
      [0.5, 0.42],
      [0.71, 0.25],
    ];
    const onBar = bars.some(([middle, top]) => Math.abs(x - middle) <= half && y >= top && y <= 0.71);
    const onBaseline = x >= 0.18 && x <= 0.82 && Math.abs(y - 0.78) <= stroke(size, 0.03);
    return onBar || onBaseline ? WHITE : GREEN;
  },
};

function colourAt(name, x, y, size) {
  const margin = marginOf(size);
  if (!insideRoundedSquare(x, y, margin, 1 - margin, 0.17)) return CLEAR;
  return DRAWINGS[name](x, y, size);
}

function insideRoundedSquare(x, y, from, to, radius) {
  const dx = Math.max(from + radius - x, 0, x - (to - radius));
  const dy = Math.max(from + radius - y, 0, y - (to - radius));
  return x >= from && x <= to && y >= from && y <= to && Math.hypot(dx, dy) <= radius;
}

function distanceToPath(x, y, points) {
  return Math.min(...points.slice(1).map((end, at) => distanceToSegment(x, y, points[at], end)));
}

function distanceToSegment(x, y, [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** The mean colour of a pixel over SAMPLES × SAMPLES points, weighted by how opaque they are. */
function pixelAt(name, column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const x = (column + (i + 0.5) / SAMPLES) / size;
      const y = (row + (j + 0.5) / SAMPLES) / size;
      const [r, g, b, a] = colourAt(name, x, y, size);
      sum[0] += r * a;
      sum[1] += g * a;
      sum[2] += b * a;
      sum[3] += a;
    }
  }
  const alpha = sum[3];
  if (alpha === 0) return CLEAR;
  return [sum[0] / alpha, sum[1] / alpha, sum[2] / alpha, alpha / SAMPLES ** 2].map(Math.round);
}

/** A PNG file of an icon at one size. */
export function iconPng(name, size) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    rows.push(0); // each row of a PNG begins with its filter: none
    for (let column = 0; column < size; column++) rows.push(...pixelAt(name, column, row, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, RGBA, no interlacing
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = path.resolve(import.meta.dirname, "../assets/icons");
  mkdirSync(folder, { recursive: true });
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) writeFileSync(path.join(folder, `${name}-${size}.png`), iconPng(name, size));
  }
}
