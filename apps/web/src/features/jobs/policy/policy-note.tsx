import { formatDay } from '../../../ui/dates';
import { MoneyText } from '../../../ui/money-text';
import { termSentences } from './policy-words';
import type { PolicyPreview } from './use-policy';

/** What the company's policy asks of a job that is being written. Nothing where no policy fits. */
export function PolicyNote({ preview }: { preview: PolicyPreview | undefined }) {
  const policy = preview?.policy;
  if (!preview || !policy) return null;
  const { approver, awardApprover, category, valueFrom, minOpenDays } = policy;
  return (
    <details className="small">
      <summary>
        Policy: {category?.name ?? 'all categories'}
        {valueFrom.amount > 0 && (
          <>
            , from <MoneyText {...valueFrom} />
          </>
        )}
        {approver && `. ${approver.name} approves it`}
      </summary>
      <ul className="stack tight">
        {approver && <li>{approver.name}, or a deputy, approves this job before it is published.</li>}
        {termSentences(policy).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {awardApprover && <li>{awardApprover.name}, or a deputy, approves large choices before they take effect.</li>}
        {minOpenDays > 0 && (
          <li>
            Published today, it can close on{' '}
            <time dateTime={preview.earliestDeadlineDay}>{formatDay(preview.earliestDeadlineDay)}</time> at the
            earliest.
          </li>
        )}
        {preview.isValueMissing && (
          <li>No budget in this currency is entered, so it counts among the smallest jobs of its category.</li>
        )}
      </ul>
    </details>
  );
}
