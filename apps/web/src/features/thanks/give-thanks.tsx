import { useState } from 'react';
import type { GiveThanksFragment as Fields } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Panel } from '../../ui/panel';
import { Button } from '../../ui/button';
import { PathLink } from '../../ui/path-link';
import { ThanksForm, type Work } from './thanks-form';

const GiveThanksFragment = graphql(`
  fragment GiveThanks on ThanksDesk {
    choices {
      limit
      limitWords
      isThanked
      didTheWork
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
`);

interface GiveThanksProps {
  /** Null until the work is done, and to those who had nothing to do with it. */
  desk: FragmentType<typeof GiveThanksFragment> | null;
  work: Work;
}

/** Thanks to the other side, once the work is done. */
export function GiveThanks({ desk, work }: GiveThanksProps) {
  const choices = readFragment(GiveThanksFragment, desk)?.choices ?? [];
  if (choices.length === 0) return null;
  return (
    <Panel title="Thanks" id="thanks">
      <Desk key={choices.filter(({ isThanked }) => isThanked).length} work={work} choices={choices} />
    </Panel>
  );
}

function Desk({ work, choices }: { work: Work; choices: Fields['choices'] }) {
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
      {open.length > 0 && isWriting && <ThanksForm work={work} choices={open} />}
    </>
  );
}
