import { Chip } from '../../../ui/chip';

/** From this many times on a record says something. */
const TELLING = 3;

/** Below it, a promise was missed too often to be called kept. */
const MOSTLY = 0.75;

/** How often a promise like this was kept before, in figures; the sign only where there is enough to tell. */
export function RecordChip({ kept, due }: { kept: number; due: number }) {
  const tone = due < TELLING ? 'neutral' : kept >= due * MOSTLY ? 'kept' : 'missed';
  return (
    <Chip tone={tone}>
      <span className="figure">
        {kept} of {due}
      </span>
    </Chip>
  );
}
