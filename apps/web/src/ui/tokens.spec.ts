/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrast, distance, parseColour, type Rgb, SIGHTS } from './colour-sight';

const src = fileURLToPath(new URL('..', import.meta.url));
const css = readFileSync(join(src, 'ui/tokens.css'), 'utf8');

type Scheme = 'light' | 'dark';
const SCHEMES: Scheme[] = ['light', 'dark'];

/** Each colour token's light and dark value, read from the file that the browser reads. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    String(name),
    { light: parseColour(String(light)), dark: parseColour(String(dark)) },
  ]),
);

function colour(name: string, scheme: Scheme): Rgb {
  const found = tokens.get(name);
  if (!found) throw new Error(`No colour token --${name}.`);
  return found[scheme];
}

/** Words on what lies behind them. */
const TEXT: [string, string][] = [
  ...['ink', 'muted', 'internal', 'external', 'neutral', 'kept', 'missed'].flatMap((text): [string, string][] => [
    [text, 'paper'],
    [text, 'surface'],
  ]),
  ['ink', 'neutral-tint'],
  ['muted', 'neutral-tint'],
  ['muted', 'sunken'],
  ['internal', 'internal-tint'],
  ['external', 'external-tint'],
  ['kept', 'kept-tint'],
  ['missed', 'missed-tint'],
  ['on-ink', 'ink'],
  ['on-ink', 'ink-soft'],
  ['on-highlight', 'highlight'],
];

/** Frames and shapes that carry meaning by themselves. */
const SHAPES: [string, string][] = [
  ['border', 'paper'],
  ['border', 'surface'],
  ['missed', 'surface'],
  ['ink', 'paper'],
  ['internal', 'internal-tint'],
  ['external', 'external-tint'],
];

describe.each(SCHEMES)('the %s theme', (scheme) => {
  it.each(TEXT)('shows %s on %s at 4.5 to 1 or more', (text, back) => {
    expect(contrast(colour(text, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('draws %s on %s at 3 to 1 or more', (shape, back) => {
    expect(contrast(colour(shape, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(['paper', 'surface', 'ink', 'highlight'])('shows the focus on %s, by its yellow or by its ink', (back) => {
    const behind = colour(back, scheme);
    const best = Math.max(contrast(colour('focus', scheme), behind), contrast(colour('focus-edge', scheme), behind));
    expect(best).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHTS.map(({ name }) => name))('keeps internal and external apart for %s sight', (name) => {
    const sight = SIGHTS.find((each) => each.name === name);
    expect(sight).toBeDefined();
    const [internal, external] = [colour('internal', scheme), colour('external', scheme)];
    expect(distance(internal, external, sight?.matrix)).toBeGreaterThanOrEqual(20);
  });
});

describe('raw colours', () => {
  const RAW = /#[0-9a-f]{3,8}\b(?=[\s;,)'"`])|\b(?:rgba?|hsla?|oklch)\(/gi;
  const files = readdirSync(src, { recursive: true })
    .map(String)
    .filter((file) => /\.(css|tsx?)$/.test(file) && !file.endsWith('tokens.css') && !file.endsWith('.spec.ts'));

  it.each(files)('stay out of %s', (file) => {
    expect(readFileSync(join(src, file), 'utf8').match(RAW) ?? []).toEqual([]);
  });
});
