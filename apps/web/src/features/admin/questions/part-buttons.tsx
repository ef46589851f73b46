import { Button } from '../../../ui/button';

interface PartButtonsProps {
  /** What is moved or removed: "section Functions". */
  what: string;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Up, down, away. */
export function PartButtons({ what, onMove, onRemove }: PartButtonsProps) {
  return (
    <div className="row">
      <Button isCompact look="plain" onClick={() => onMove(-1)}>
        Move up<span className="visually-hidden">: {what}</span>
      </Button>
      <Button isCompact look="plain" onClick={() => onMove(1)}>
        Move down<span className="visually-hidden">: {what}</span>
      </Button>
      <Button isCompact look="plain" onClick={onRemove}>
        Remove<span className="visually-hidden">: {what}</span>
      </Button>
    </div>
  );
}
