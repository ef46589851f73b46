// The evidence for the signal: a company with known qualities, run again and again, and what the signal made of it.
import { alarmBars } from './alarm-bars.js';
import type { BarResult, Scale } from './bar.js';
import { gamingBars } from './gaming-bars.js';
import { gateBarOf } from './gate-bar.js';
import { liftBar } from './lift-bar.js';
import { lossBar } from './loss-bar.js';
import { fewRequestersBar, qualityCostsBar, rankBars } from './ranking-bars.js';

/** A part of the evidence and the bars it gives. */
export interface Part {
  bars: readonly string[];
  run: (scale: Scale) => BarResult[];
}

/** All parts, in the order they are run. */
export const PARTS: readonly Part[] = [
  { bars: ['A1', 'A2', 'A3', 'A5'], run: rankBars },
  { bars: ['A4'], run: (scale) => [qualityCostsBar(scale)] },
  { bars: ['A6'], run: (scale) => [fewRequestersBar(scale)] },
  { bars: ['A7'], run: () => [liftBar()] },
  { bars: ['A8', 'A9', 'A10', 'A11'], run: gamingBars },
  { bars: ['A12', 'A13', 'A14'], run: alarmBars },
  { bars: ['A15'], run: (scale) => [gateBarOf(scale)] },
  { bars: ['A16'], run: (scale) => [lossBar(scale)] },
];
