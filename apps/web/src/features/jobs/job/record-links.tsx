import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { PathLink } from '../../../ui/path-link';

const RecordLinksFragment = graphql(`
  fragment RecordLinks on Job {
    id
    mayReadRecord
  }
`);

/** The way to the minutes of the opening and to the record of the decision, for those who may read them. */
export function RecordLinks({ job }: { job: FragmentType<typeof RecordLinksFragment> }) {
  const { id, mayReadRecord } = readFragment(RecordLinksFragment, job);
  if (!mayReadRecord) return null;
  return (
    <p className="row small no-print">
      <PathLink href={`/jobs/${id}/minutes`}>Minutes of the opening</PathLink>
      <PathLink href={`/jobs/${id}/record`}>Record of the decision</PathLink>
    </p>
  );
}
