import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FactList } from '../../../ui/fact-list';
import { shareWords } from '../../../ui/share-words';
import { Panel } from '../../../ui/panel';

const ConductPanelFragment = graphql(`
  fragment ConductPanel on Job {
    id
    requester {
      id
      name
    }
    requesterConduct {
      awarded {
        count
        of
      }
      cancelled {
        count
        of
      }
      decidedInTime {
        count
        of
      }
      answeredInTime {
        count
        of
      }
      debriefed {
        count
        of
      }
      followUpsInTime {
        count
        of
      }
      briefsClear {
        of
        count
        low
        high
      }
      workAgain {
        of
        count
        low
        high
      }
    }
  }
`);

interface Tally {
  count: number;
  of: number;
}

/** How the requester has treated bidders so far: for whoever thinks about investing work. Each figure with its n. */
export function ConductPanel({ job }: { job: FragmentType<typeof ConductPanelFragment> }) {
  const { requester, requesterConduct } = readFragment(ConductPanelFragment, job);
  const { awarded, cancelled, decidedInTime, answeredInTime, debriefed, followUpsInTime, briefsClear, workAgain } =
    requesterConduct;
  return (
    <Panel title={`How ${requester.name} deals with bidders`}>
      <FactList
        facts={[
          { label: 'Chose somebody', value: words(awarded, 'decided jobs') },
          { label: 'Cancelled', value: words(cancelled, 'published jobs') },
          { label: 'Decided by the day promised', value: words(decidedInTime, 'decisions due') },
          { label: 'Answered by the next working day', value: words(answeredInTime, 'questions') },
          { label: 'Told everybody why', value: words(debriefed, 'decisions') },
          { label: 'Answered about debriefs in five working days', value: words(followUpsInTime, 'decisions') },
          { label: 'Brief found clear once the work was done', value: shareWords(briefsClear) },
          { label: 'Bidders would work for them again', value: shareWords(workAgain) },
        ]}
      />
    </Panel>
  );
}

function words({ count, of }: Tally, what: string) {
  if (of === 0) return <span className="muted">Nothing to tell yet</span>;
  return (
    <span className="figure">
      {count} of {of} <span className="muted">{what}</span>
    </span>
  );
}
