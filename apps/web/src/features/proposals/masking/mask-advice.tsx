import { LockIcon } from '../../../ui/icons';

/** The part of a job's policy that tells a bidder what will be hidden. */
export interface MaskPolicy {
  isBlind: boolean;
  twoEnvelopes: boolean;
}

/** What those who judge will not see at first, and what a bidder keeps out of its texts and files for it. */
export function MaskAdvice({ policy }: { policy: MaskPolicy | null }) {
  if (policy === null || (!policy.isBlind && !policy.twoEnvelopes)) return null;
  return (
    <div role="note" className="prose stack tight">
      {policy.twoEnvelopes && (
        <p>
          <LockIcon /> <strong>Two envelopes.</strong> Nobody reads a price until quality is scored. Keep prices out of
          your texts and files: line items are where they belong.
        </p>
      )}
      {policy.isBlind && (
        <p>
          <LockIcon /> <strong>Judged without names.</strong> Your name, your people and past work, and the names of
          your files are hidden until quality is scored. Keep them out of your texts and out of the files themselves,
          their logos and properties too.
        </p>
      )}
    </div>
  );
}
