import type { Side } from '../../ui/bidder-mark';

interface BidderShapeProps {
  side: Side;
  x: number;
  y: number;
  /** Half its height. */
  size: number;
  className?: string;
}

/** A circle for internal, a diamond for external, inside a chart. */
export function BidderShape({ side, x, y, size, className }: BidderShapeProps) {
  if (side === 'internal') return <circle className={className} cx={x} cy={y} r={size} />;
  const tip = size * 1.2;
  return <path className={className} d={`M${x} ${y - tip} L${x + tip} ${y} L${x} ${y + tip} L${x - tip} ${y} Z`} />;
}
