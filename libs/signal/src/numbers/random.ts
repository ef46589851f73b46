// Chance that can be repeated: the same seed gives the same draws on every machine, whatever else was drawn before.

/** Numbers from 0 up to, without, 1. */
export type Draw = () => number;

/**
 * A stream of draws from a seed. Source: the counter and finaliser of SplitMix (Steele, Lea & Flood 2014), 32 bits.
 */
export function drawsFrom(seed: number): Draw {
  let counter = 0;
  return () => drawAt(seed, counter++);
}

/** One draw that belongs to up to four whole numbers: the same for the same numbers, unrelated for others. */
export function drawAt(seed: number, a = 0, b = 0, c = 0): number {
  let hash = mixed(seed | 0);
  hash = mixed((hash + Math.imul(a, 0x9e3779b1)) | 0);
  hash = mixed((hash + Math.imul(b, 0x85ebca77)) | 0);
  hash = mixed((hash + Math.imul(c, 0xc2b2ae3d)) | 0);
  return (hash >>> 0) / 2 ** 32;
}

/** A standard normal draw that belongs to up to three whole numbers. Source: Box & Muller 1958. */
export function normalAt(seed: number, a = 0, b = 0): number {
  const radius = Math.sqrt(-2 * Math.log(1 - drawAt(seed, a, b, 1)));
  return radius * Math.cos(2 * Math.PI * drawAt(seed, a, b, 2));
}

/** Whole number from 0 up to, without, `count`. */
export function pick(draw: Draw, count: number): number {
  return Math.floor(draw() * count);
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return hash ^ (hash >>> 15);
}
