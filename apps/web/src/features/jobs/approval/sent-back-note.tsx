import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Moment } from '../../../ui/moment';
import { Panel } from '../../../ui/panel';

const SentBackNoteFragment = graphql(`
  fragment SentBackNote on Job {
    id
    approval {
      id
      answer
      words
      answeredAt
      approver {
        id
        name
      }
    }
  }
`);

/** What an approver wants changed, above the draft that came back. */
export function SentBackNote({ job }: { job: FragmentType<typeof SentBackNoteFragment> }) {
  const { approval } = readFragment(SentBackNoteFragment, job);
  if (approval?.answer !== 'SENT_BACK' || approval.answeredAt === null) return null;
  return (
    <Panel title="Sent back to you">
      <p className="prose">{approval.words}</p>
      <p className="small muted">
        {approval.approver.name}, <Moment at={approval.answeredAt} />
      </p>
    </Panel>
  );
}
