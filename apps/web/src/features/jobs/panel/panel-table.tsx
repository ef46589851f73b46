import { useState } from 'react';
import type { PanelPlaceFragment as Place } from '../../../graphql/generated/graphql';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { type Column, DataTable } from '../../../ui/data-table';
import { Moment } from '../../../ui/moment';
import { leftWords, placeState } from './panel-words';
import { ReleaseEvaluator } from './release-evaluator';

type Person = Place['person'];

interface PanelTableProps {
  jobId: string;
  places: readonly Place[];
  mayRelease: boolean;
  /** Left out: nobody can be asked any more. */
  onSubstitute?: (person: Person) => void;
}

/** The people of a panel, the requester first, each with how far they have come. */
export function PanelTable({ jobId, places, mayRelease, onSubstitute }: PanelTableProps) {
  const [leaving, setLeaving] = useState<Person | null>(null);
  const replaced = new Set(places.map(({ substituteFor }) => substituteFor?.id));
  const columns: Column<Place>[] = [
    { key: 'name', header: 'Name', isRowHeader: true, cell: (place) => <Who place={place} /> },
    { key: 'state', header: 'How far', cell: (place) => <State place={place} /> },
  ];
  if (mayRelease)
    columns.push({
      key: 'change',
      header: <span className="visually-hidden">Change</span>,
      cell: (place) => {
        if (place.leftAt === null)
          return place.isRequester ? null : (
            <Button isCompact onClick={() => setLeaving(place.person)}>
              Release<span className="visually-hidden"> {place.person.name}</span>
            </Button>
          );
        if (place.isRequester || onSubstitute === undefined || replaced.has(place.person.id)) return null;
        return (
          <Button isCompact onClick={() => onSubstitute(place.person)}>
            Ask a substitute<span className="visually-hidden"> for {place.person.name}</span>
          </Button>
        );
      },
    });
  return (
    <>
      <DataTable
        caption="The panel"
        isCaptionHidden
        isFirstColumnSticky
        columns={columns}
        rows={places}
        rowKey={({ person }) => person.id}
      />
      {leaving && <ReleaseEvaluator jobId={jobId} person={leaving} onDone={() => setLeaving(null)} />}
    </>
  );
}

function Who({ place: { person, isYou, isRequester, substituteFor } }: { place: Place }) {
  const parts = [isRequester && 'requester', isYou && 'you', person.department?.name].filter(Boolean);
  return (
    <>
      <div>{person.name}</div>
      <div className="small muted">{parts.join(', ')}</div>
      {substituteFor && <div className="small muted">in the place of {substituteFor.name}</div>}
    </>
  );
}

function State({ place }: { place: Place }) {
  const since = place.leftAt ?? place.submittedAt ?? place.declaredAt ?? place.askedAt;
  const words = place.interestWords || place.leftWords;
  return (
    <>
      <div className="row">
        <Chip tone={place.leftAt === null ? 'neutral' : 'outline'}>{placeState(place)}</Chip>
        <span className="small muted">
          <Moment at={since} />
        </span>
      </div>
      {place.leftBecause && (
        <div className="small">
          {place.person.name} {leftWords(place.leftBecause)}.
        </div>
      )}
      {words && <div className="small">“{words}”</div>}
    </>
  );
}
