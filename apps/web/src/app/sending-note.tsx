import { useSyncExternalStore } from 'react';
import { isSendingAgain, onSendingAgain } from '../graphql/sending-again';
import { StatusNote } from '../ui/status-note';

/** Says so while the server does not answer what was pressed: nobody has to press again. */
export function SendingNote() {
  const isShown = useSyncExternalStore(onSendingAgain, isSendingAgain);
  return (
    <StatusNote>
      {isShown && 'The server has not answered yet. Sending again: it is done once, however often it is sent.'}
    </StatusNote>
  );
}
