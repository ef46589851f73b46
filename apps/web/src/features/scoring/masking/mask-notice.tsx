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
      {(hidesNames || sealsPrices) && (
        <p role="note" className="prose">
          <LockIcon /> <strong>Until everybody on the panel has submitted scores</strong> {hiddenWords(read)}
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

/** What is hidden, and by what it may still be told. */
function hiddenWords({ hidesNames, sealsPrices }: CompareViewFragment): string {
  const names =
    'who proposed is hidden: names, kinds, people, past work, cost, interests and the names of files. What is inside a file may still tell.';
  if (!hidesNames) return 'nobody reads a price, in whatever way. Then prices open by themselves.';
  return sealsPrices ? `nobody reads a price, and ${names}` : names;
}
