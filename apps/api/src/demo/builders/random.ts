/** A stream of numbers that only looks random: the same seed always tells the same story. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A number around 0, mostly between -1 and 1. */
  around(): number {
    return this.next() + this.next() - 1;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  }

  /** One of the list, heavier ones more often. */
  pickByWeight<T>(list: readonly T[], weightOf: (one: T) => number): T {
    let rest = this.next() * list.reduce((sum, one) => sum + weightOf(one), 0);
    const picked = list.find((one) => (rest -= weightOf(one)) < 0) ?? list.at(-1);
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.map(() => rest.splice(Math.floor(this.next() * rest.length), 1)[0] as T);
  }
}
