import {
  RATING_DAYS,
  RATING_HEARD_DAYS,
  RATING_WORDS,
  ratingMeanings,
  REQUEST_RATING_EVERY_DAYS,
} from '@bidwell/domain/rating';
import { COME_BACK_DAYS, RECORD_MINIMUM, RECORD_MONTHS } from '@bidwell/domain/record';
import { FactList } from '../../ui/fact-list';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { OwnFigures } from './own-figures';
import { WilsonSteps } from './wilson-steps';

/** How records are counted, for everybody who is judged by one or chooses by one: words, formula and an example. */
export function MethodPage() {
  return (
    <Page
      title="How records are counted"
      lead="The same rules for teams and vendors. There is no hidden score: a record is these counts, and nothing is weighted."
      isNarrow
    >
      <div className="stack loose">
        <Panel title="What is counted">
          <FactList facts={FIGURES} />
        </Panel>
        <Panel title="From when to when">
          <p className="prose">
            Over the {RECORD_MONTHS} full calendar months that ended last month, in UTC. The month that runs is never in
            it. A promise counts in the month in which it was settled. An answer can be given and changed for{' '}
            {RATING_DAYS} days after the work was accepted, and counts from {RATING_HEARD_DAYS} days after that: the
            bidder’s people have read it before anybody counts it.
          </p>
          <p className="prose">
            Below {RECORD_MINIMUM} cases only their number is shown, as “too few to say (3)”: so few say little about
            the next time, and could show who said what.
          </p>
        </Panel>
        <Panel title="The words, and what they mean">
          <FactList
            facts={RATING_WORDS.toReversed().map((word) => ({
              label: ratingMeanings[word].label,
              value: ratingMeanings[word].meaning,
            }))}
          />
          <p className="prose">
            After a small request only the word is asked, at most once in {REQUEST_RATING_EVERY_DAYS} days by the same
            person to the same bidder.
          </p>
        </Panel>
        <Panel title="The range behind each share">
          <WilsonSteps count={41} of={44} />
        </Panel>
        <OwnFigures />
      </div>
    </Page>
  );
}

const FIGURES = [
  {
    label: 'Promises kept',
    value:
      'Promises settled as kept, of all that fell due. Kept late counts as not kept. What was waived is left out. What is in dispute counts as due and not kept until it is settled.',
  },
  {
    label: 'Requesters say promises were kept',
    value: 'Answers “yes” and “mostly”, of all answers to “Did they keep their promises?”',
  },
  {
    label: 'Would choose them again',
    value: 'Answers “yes”, of all answers to “Would you choose them again?”',
  },
  {
    label: 'Came back when they could choose',
    value: `Decisions of requesters who had accepted the bidder’s work in the same category within ${COME_BACK_DAYS} days before, in which it stood and others were invited too: how many of them it won. Jobs closed without a choice are left out.`,
  },
  {
    label: 'How the work was',
    value: 'How often each of the five words was chosen. No average is made of words.',
  },
  {
    label: 'Who answered',
    value: 'Answers given, of all requesters asked. Skipping is no answer, and counts for nothing and against nobody.',
  },
];
