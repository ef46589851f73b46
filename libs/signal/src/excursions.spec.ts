import { describe, expect, it } from 'vitest';
import { cusum, FALL } from './cusum.js';
import { excursions } from './excursions.js';

const even = (won: readonly boolean[]) => ({ chances: won.map(() => 0.5), won });
const repeated = (count: number, won: boolean) => Array.from({ length: count }, () => won);

describe('an alarm that is let run on', () => {
  it('begins where the watch that starts again has its first one', () => {
    const { chances, won } = even([...repeated(10, true), ...repeated(24, false)]);
    const { alarms } = cusum(chances, won, FALL, 1);
    const { values } = cusum(chances, won, FALL);
    expect(excursions(values, 1)).toEqual([{ ...alarms[0], isOver: false }]);
  });

  it('is over once its evidence has run out, and only then may there be another', () => {
    const { chances, won } = even([...repeated(8, false), ...repeated(20, true), ...repeated(6, false)]);
    const { values } = cusum(chances, won, FALL);
    expect(excursions(values, 1)).toEqual([
      { at: 5, began: 0, isOver: true },
      { at: 33, began: 28, isOver: false },
    ]);
  });

  it('is none where the limit is never passed', () => {
    expect(excursions([0.2, 0.9, 0, 1], 1)).toEqual([]);
  });
});
