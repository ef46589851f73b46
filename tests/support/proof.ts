import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, beforeEach, expect, onTestFailed } from 'vitest';
import { inRoot, root } from '../../apps/launcher/src/places.mjs';
import registry from '../proofs/proofs.json' with { type: 'json' };
import { isFull, seed } from './seed.js';

export { isFull };

/** The size for this run. */
export const sized = <T>(small: T, full: T): T => (isFull ? full : small);

/** One thing that was measured. */
export interface Figure {
  /** What was measured, with its unit. */
  says: string;
  value: number;
  /** What it had to be, in words. Null: told, not judged. */
  bar: string | null;
  isMet: boolean;
}

/** What one run of a proof found; the page of proofs is printed from these. */
export interface ProofRecord {
  name: string;
  size: 'small' | 'full';
  seed: number;
  /** Of the cases tried, those that came out as promised. Null where nothing is counted in cases. */
  passed: number | null;
  of: number | null;
  planted: { caught: number; of: number } | null;
  figures: Figure[];
  /** What the run did not reach, and why. */
  shortfalls: string[];
  at: string;
  /** Seconds. */
  took: number;
  commit: string;
  machine: { cores: number; node: string };
}

/**
 * A proof: what its tests counted and measured, written down after them. To be called once, at the top of a file, before any
 * `afterAll` of its own.
 */
export class Proof {
  readonly seed = seed;
  private readonly begun = Date.now();
  private passed: number | null = null;
  private of: number | null = null;
  private plantedFaults: ProofRecord['planted'] = null;
  private readonly figures: Figure[] = [];
  private readonly shortfalls: string[] = [];
  private hasFailed = false;

  constructor(readonly name: string) {}

  /** Adds cases that were tried, and how many came out as promised. */
  count(passed: number, of: number): void {
    this.passed = (this.passed ?? 0) + passed;
    this.of = (this.of ?? 0) + of;
  }

  /** Adds faults planted on purpose, and how many were noticed. */
  planted(caught: number, of: number): void {
    this.plantedFaults = { caught: (this.plantedFaults?.caught ?? 0) + caught, of: (this.plantedFaults?.of ?? 0) + of };
  }

  /** Writes a measured value down. With a bar it has to be met, or the running test fails. */
  figure(says: string, value: number, judged?: { bar: string; isMet: boolean }): void {
    const isMet = judged?.isMet ?? true;
    this.figures.push({ says, value, bar: judged?.bar ?? null, isMet });
    expect.soft(isMet, `${says}: ${value}, where it has to be ${judged?.bar}`).toBe(true);
  }

  /** Says what this run does not reach, and why; for a bar that is missed on purpose call `figure` without it. */
  shortfall(words: string): void {
    this.shortfalls.push(words);
  }

  /** @internal */
  noteFailure(): void {
    this.hasFailed = true;
  }

  /** @internal */
  write(): void {
    const record = this.record();
    const file = isFull ? inRoot('docs/proof', `${this.name}.json`) : inRoot('.cache/proof', `${this.name}.json`);
    process.stdout.write(`${lineOf(record)}\n`);
    if (this.hasFailed && isFull) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  }

  private record(): ProofRecord {
    return {
      name: this.name,
      size: isFull ? 'full' : 'small',
      seed: this.seed,
      passed: this.passed,
      of: this.of,
      planted: this.plantedFaults,
      figures: this.figures,
      shortfalls: this.shortfalls,
      at: new Date().toISOString(),
      took: Math.round((Date.now() - this.begun) / 1_000),
      commit: commit(),
      machine: { cores: cpus().length, node: process.version },
    };
  }
}

/** Begins the proof of this name; it has to be in tests/proofs/proofs.json. A run in which a test fails leaves no full record. */
export function prove(name: string): Proof {
  if (!registry.proofs.some((each) => each.name === name)) throw new Error(`Add ${name} to tests/proofs/proofs.json.`);
  const proof = new Proof(name);
  process.stdout.write(`${name}: seed ${proof.seed} (repeat with PROOF_SEED=${proof.seed})\n`);
  beforeEach(() => onTestFailed(() => proof.noteFailure()));
  afterAll(() => proof.write());
  return proof;
}

/** One line for whoever watches: `noninterference 200000/200000, 12 of 12 planted faults noticed; ... seed=7`. */
export function lineOf({ name, passed, of, planted, figures, seed }: ProofRecord): string {
  const cases = of === null ? '' : ` ${passed}/${of}`;
  const faults = planted === null ? [] : [`${planted.caught} of ${planted.of} planted faults noticed`];
  const measured = figures.map(({ says, value }) => `${says}: ${value}`);
  return `${name}${cases} ${[...faults, ...measured].join('; ')} seed=${seed}`;
}

/** What proofs write themselves is no change to what they prove. */
const NOT_PROVED = [':!docs/proof', ':!docs/proof.md', ':!docs/conformity'];

/** The commit that was proved; with a plus where the tree had changes beyond it. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no', '--', '.', ...NOT_PROVED) === '' ? '' : '+'}`;
  } catch {
    return '';
  }
}
