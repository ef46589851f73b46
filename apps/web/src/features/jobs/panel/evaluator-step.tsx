import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';

const EvaluatorStepFragment = graphql(`
  fragment EvaluatorStep on Job {
    id
    phase
    deadline
    requester {
      id
      name
    }
    panel {
      isYou
      declaredAt
      submittedAt
    }
  }
`);

/** What somebody does next who judges with the requester. */
export function EvaluatorStep({ job }: { job: FragmentType<typeof EvaluatorStepFragment> }) {
  const { id, phase, deadline, requester, panel } = readFragment(EvaluatorStepFragment, job);
  const own = panel.find(({ isYou }) => isYou);
  const isOpened = phase === 'OPENED' || phase === 'DECIDING';
  if (own?.declaredAt == null)
    return (
      <Panel title="You are asked to judge">
        <div className="stack">
          <p>{requester.name} asks you to judge the proposals. Say first whether you have an interest in a bidder.</p>
          <Compare id={id} words="Declare" />
        </div>
      </Panel>
    );
  return (
    <Panel title="You judge this job">
      <div className="stack">
        {isOpened ? (
          <p>
            {own.submittedAt === null
              ? 'Score every proposal alone, then submit your scores. Nobody sees them before that.'
              : `You have submitted your scores. ${requester.name} decides.`}
          </p>
        ) : (
          deadline && phase === 'OPEN' && <Deadline lead="The proposals open" at={deadline} />
        )}
        {isOpened && <Compare id={id} words={own.submittedAt === null ? 'Score the proposals' : 'See the proposals'} />}
      </div>
    </Panel>
  );
}

function Compare({ id, words }: { id: string; words: string }) {
  return (
    <div>
      <PathLink href={`/jobs/${id}/compare`} look="primary">
        {words}
      </PathLink>
    </div>
  );
}
