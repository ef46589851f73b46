import { type ReactNode, useMemo } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { JobFileList } from '../files/job-file-list';
import { AnsweredList } from './answered-list';
import { type Answered, answeredSections } from './answered-sections';
import { askedIn } from '../../../graphql/asked-questions';
import { FoldedPart } from '../../../ui/folded-part';
import { counted } from '../../../ui/numbers';

const BriefDetailsFragment = graphql(`
  fragment BriefDetails on Job {
    id
    currency
    answers
    questionSet {
      id
      ...Asked
    }
    ...JobFileList
  }
`);

/** Up to so many answers are all in sight; a longer brief begins as a list of its sections. */
const ALL_IN_SIGHT = 14;

/** What the requester answered to the questions of the category, as bidders read it. Not there when nothing was. */
export function BriefDetails({ job }: { job: FragmentType<typeof BriefDetailsFragment> }) {
  const brief = readFragment(BriefDetailsFragment, job);
  const { answers, questionSet, currency } = brief;
  const sections = useMemo(() => answeredSections(askedIn(questionSet), answers), [questionSet, answers]);
  const count = sections.reduce((sum, { answered }) => sum + answered.length, 0);
  if (count === 0) return null;
  const filesOf = (ids: readonly string[]): ReactNode => <JobFileList job={brief} ids={ids} />;
  return (
    <Panel title="The brief in detail" aside={<span className="small muted">{counted(count, 'answer')}</span>}>
      <div className="stack tight">
        {sections.map(({ key, title, answered }, place) => (
          <FoldedPart
            key={key}
            title={title}
            note={noteOf(answered)}
            isOpenAtFirst={place === 0 || count <= ALL_IN_SIGHT}
          >
            <AnsweredList answered={answered} currency={currency} filesOf={filesOf} />
          </FoldedPart>
        ))}
      </div>
    </Panel>
  );
}

/** "11 rows" says more of a programme than that two questions were answered. */
function noteOf(answered: readonly Answered[]): string {
  const rows = answered.flatMap(({ question, answer }) =>
    question.kind === 'table' ? (answer as readonly unknown[]) : [],
  );
  const others = answered.filter(({ question }) => question.kind !== 'table').length;
  const parts = [rows.length > 0 && counted(rows.length, 'row'), others > 0 && counted(others, 'answer')];
  return parts.filter(Boolean).join(', ');
}
