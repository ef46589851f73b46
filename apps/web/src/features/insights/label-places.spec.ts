import { describe, expect, it } from 'vitest';
import { labelPlaces } from './label-places';

describe('names in a chart', () => {
  it('stand to the right of their point, or elsewhere where there is no room', () => {
    const [free, close] = labelPlaces(
      [
        { x: 100, y: 100, name: 'Events' },
        { x: 130, y: 102, name: 'Print' },
      ],
      600,
    );
    expect(free?.anchor).not.toBe('start');
    expect(close).toEqual({ x: 140, y: 102, anchor: 'start' });
    expect(labelPlaces([{ x: 590, y: 50, name: 'Events' }], 600)[0]?.anchor).toBe('end');
  });

  it('are left out where they would cover each other', () => {
    const crowd = Array.from({ length: 9 }, (_, place) => ({
      x: 100 + (place % 3) * 10,
      y: 100 + Math.floor(place / 3) * 10,
      name: 'Facilities crew',
    }));
    expect(labelPlaces(crowd, 400)).toContain(null);
  });
});
