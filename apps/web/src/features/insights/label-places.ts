/** A point with a name beside it, in pixels. */
export interface Named {
  x: number;
  y: number;
  name: string;
}

export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.8;
const LINE = 15;
const POINT = 7;

/** Beside, above or below its point, wherever a name first finds room; null where it would cover something. */
export function labelPlaces(points: readonly Named[], width: number): (LabelPlace | null)[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - POINT,
    right: x + POINT,
    top: y - POINT,
    bottom: y + POINT,
  }));
  return points.map((point) => {
    const place = placesOf(point).find((candidate) => {
      const box = boxOf(candidate, point.name);
      return box.left >= 0 && box.right <= width && !taken.some((other) => touches(box, other));
    });
    if (place === undefined) return null;
    taken.push(boxOf(place, point.name));
    return place;
  });
}

function placesOf({ x, y }: Named): LabelPlace[] {
  return [
    { x: x + 10, y, anchor: 'start' },
    { x: x - 10, y, anchor: 'end' },
    { x, y: y - 16, anchor: 'middle' },
    { x, y: y + 16, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: LabelPlace, name: string): Box {
  const size = name.length * LETTER;
  const left = { start: x, middle: x - size / 2, end: x - size }[anchor];
  return { left, right: left + size, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
