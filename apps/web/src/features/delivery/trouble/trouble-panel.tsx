import { useState } from 'react';
import type { TroublePanelFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { Panel } from '../../../ui/panel';
import { OpenCure } from './open-cure';
import { TroubleEntry } from './trouble-entry';

export const TroublePanelFragment = graphql(`
  fragment TroublePanel on Engagement {
    id
    side
    mayOpenCure
    recompeteAfter
    troubleGrounds {
      id
      label
    }
    job {
      id
      lines {
        id
        title
      }
    }
    troubles {
      id
      ...TroubleEntry
    }
  }
`);

/** Shown when something is wrong, or has been; and to a requester who can name what went wrong. */
export function TroublePanel({ engagement }: { engagement: FragmentType<typeof TroublePanelFragment> }) {
  const read = readFragment(TroublePanelFragment, engagement);
  const { troubles, mayOpenCure, troubleGrounds, job, side, recompeteAfter } = read;
  const canOpen = mayOpenCure && troubleGrounds.length > 0;
  if (troubles.length === 0 && !canOpen) return null;
  return (
    <Panel title={troubles.length === 0 ? 'Something went wrong' : 'What went wrong'} id="trouble">
      <div className="stack">
        {troubles.toReversed().map((trouble) => (
          <TroubleEntry key={trouble.id} trouble={trouble} job={job} side={side} recompeteAfter={recompeteAfter} />
        ))}
        {canOpen && <Opening read={read} />}
      </div>
    </Panel>
  );
}

/** What can be done, and what follows from it, said before it is done. */
function Opening({ read: { job, troubleGrounds, recompeteAfter } }: { read: Fields }) {
  const [isOpening, setIsOpening] = useState(false);
  const worse = recompeteAfter === 'CURE' ? 'you can end the work and ask anew' : 'you can put the work on probation';
  return (
    <>
      <p className="prose">
        You can give time to cure it: you say what is wrong and by when it is to be put right, and the other side
        answers with a plan. If it is not cured by then, {worse}.
      </p>
      <div>
        <Button onClick={() => setIsOpening(true)}>Give time to cure it</Button>
      </div>
      {isOpening && <OpenCure jobId={job.id} grounds={troubleGrounds} onClose={() => setIsOpening(false)} />}
    </>
  );
}
