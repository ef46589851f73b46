import { useState } from 'react';
import type { GiveThanksFragment as Fields } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Panel } from '../../ui/panel';
import { Button } from '../../ui/button';
import { PathLink } from '../../ui/path-link';
import { ThanksForm } from './thanks-form';

const GiveThanksFragment = graphql(`
  fragment GiveThanks on Job {
    id
    thanks {
      choices {
        limit
        limitWords
        isThanked
        person {
          id
          name
          department {
            id
            name
          }
        }
      }
    }
  }
`);

/** Thanks to the other side, once the work is accepted. */
export function GiveThanks({ job }: { job: FragmentType<typeof GiveThanksFragment> }) {
  const { id, thanks } = readFragment(GiveThanksFragment, job);
  if (!thanks || thanks.choices.length === 0) return null;
  return (
    <Panel title="Thanks" id="thanks">
      <Desk key={thanks.choices.filter(({ isThanked }) => isThanked).length} jobId={id} choices={thanks.choices} />
    </Panel>
  );
}

function Desk({ jobId, choices }: { jobId: string; choices: NonNullable<Fields['thanks']>['choices'] }) {
  const thanked = choices.filter(({ isThanked }) => isThanked);
  const open = choices.filter(({ isThanked }) => !isThanked);
  const [isWriting, setIsWriting] = useState(thanked.length === 0);
  return (
    <>
      {thanked.length > 0 && (
        <p>
          You thanked {thanked.map(({ person }) => person.name).join(', ')}.{' '}
          <PathLink href="/thanks/mine?part=given">What you said</PathLink>
        </p>
      )}
      {open.length > 0 && !isWriting && (
        <div>
          <Button isCompact onClick={() => setIsWriting(true)}>
            Thank somebody else
          </Button>
        </div>
      )}
      {open.length > 0 && isWriting && <ThanksForm jobId={jobId} choices={open} />}
    </>
  );
}
