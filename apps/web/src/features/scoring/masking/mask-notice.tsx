import { useState } from 'react';
import type { CompareViewFragment } from '../../../graphql/generated/graphql';
import { Button } from '../../../ui/button';
import { formatInstant } from '../../../ui/dates';
import { LockIcon } from '../../../ui/icons';
import { UnmaskDialog } from './unmask-dialog';

/** What is hidden from whoever judges, until when, and how names came to be shown early. Nothing where nothing was hidden. */
export function MaskNotice({ read }: { read: CompareViewFragment }) {
  const { hidesNames, sealsPrices, unmasking, job } = read;
  const [isAsking, setIsAsking] = useState(false);
  const mayUnmask = hidesNames && job.moves.some(({ name, allowed }) => name === 'unmask' && allowed);
  return (
    <>
      {sealsPrices && (
        <p role="note" className="prose">
          <LockIcon /> <strong>Prices are sealed.</strong> They open by themselves once everybody on the panel has
          submitted scores. Until then nobody reads one, in whatever way.
        </p>
      )}
      {hidesNames && (
        <p role="note" className="prose">
          <LockIcon /> <strong>Names are hidden</strong> until everybody on the panel has submitted scores: who
          proposed, its kind, its people and past work, what it costs the company, interests, and the names of files.
          What is inside a file may still tell.
        </p>
      )}
      {mayUnmask && (
        <div className="no-print">
          <Button onClick={() => setIsAsking(true)}>Show the names now</Button>
        </div>
      )}
      {unmasking && (
        <p role="note" className="prose">
          <strong>Judged without names until</strong> {formatInstant(unmasking.at)}. {unmasking.person.name} showed
          them: {unmasking.reason}
        </p>
      )}
      {isAsking && <UnmaskDialog jobId={job.id} onClose={() => setIsAsking(false)} />}
    </>
  );
}
