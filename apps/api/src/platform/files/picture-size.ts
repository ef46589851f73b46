/** A picture of more points than this takes a browser down that shows it, however small its file is. */
const MOST_POINTS = 120_000_000;

const JPEG_FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Whether a PNG, JPEG or WebP picture says at its start that it is larger than any screen, print or camera needs. */
export function isOversized(block: Buffer): boolean {
  const size = pngSize(block) ?? jpegSize(block) ?? webpSize(block);
  return size !== null && size[0] * size[1] > MOST_POINTS;
}

type Size = [width: number, height: number];

function pngSize(block: Buffer): Size | null {
  const isPng = block.length >= 24 && block.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? [block.readUInt32BE(16), block.readUInt32BE(20)] : null;
}

/** The frame's size stands behind segments, each with its length. */
function jpegSize(block: Buffer): Size | null {
  if (block.length < 12 || block.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < block.length && block[at] === 0xff; at += 2 + block.readUInt16BE(at + 2))
    if (JPEG_FRAMES.has(block[at + 1] ?? 0)) return [block.readUInt16BE(at + 7), block.readUInt16BE(at + 5)];
  return null;
}

function webpSize(block: Buffer): Size | null {
  if (block.length < 30 || block.toString('latin1', 8, 12) !== 'WEBP') return null;
  const form = block.toString('latin1', 12, 16);
  if (form === 'VP8X') return [block.readUIntLE(24, 3) + 1, block.readUIntLE(27, 3) + 1];
  if (form === 'VP8 ') return [block.readUInt16LE(26) & 0x3fff, block.readUInt16LE(28) & 0x3fff];
  const bits = block.readUInt32LE(21);
  return form === 'VP8L' ? [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1] : null;
}
