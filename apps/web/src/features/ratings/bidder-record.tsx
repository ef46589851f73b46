import { ratingMeanings, RatingWord } from '@bidwell/domain/rating';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { formatDay } from '../../ui/dates';
import { FactList } from '../../ui/fact-list';
import { shareWords } from '../../ui/share-words';
import { WordBar } from './word-bar';

export const BidderRecordShownFragment = graphql(`
  fragment BidderRecordShown on BidderRecord {
    from
    to
    kept {
      of
      count
      low
      high
    }
    answered {
      of
      count
      low
      high
    }
    saidKept {
      of
      count
      low
      high
    }
    again {
      of
      count
      low
      high
    }
    words {
      word
      share {
        of
        count
        low
        high
      }
    }
    comeBack {
      of
      count
      low
      high
    }
  }
`);

/** A bidder's record, the same for team and vendor: each figure with how many it stands on and how far it may be trusted. */
export function BidderRecord({ record: given }: { record: FragmentType<typeof BidderRecordShownFragment> }) {
  const record = readFragment(BidderRecordShownFragment, given);
  return (
    <div className="stack">
      <FactList
        facts={[
          { label: 'Promises kept', value: shareWords(record.kept) },
          { label: 'Requesters say promises were kept', value: shareWords(record.saidKept) },
          { label: 'Would choose them again', value: shareWords(record.again) },
          { label: 'Came back when they could choose', value: shareWords(record.comeBack) },
          { label: 'How the work was', value: <Words words={record.words} /> },
        ]}
      />
      <p className="small muted">
        Counted over twelve full months, {formatDay(record.from)} to {formatDay(record.to)}.{' '}
        {answersWords(record.answered)} <Link to="/method/records">How this is counted</Link>
      </p>
    </div>
  );
}

function Words({ words }: { words: readonly { word: keyof typeof RatingWord; share: { count: number | null } }[] }) {
  if (words.length === 0) return 'too few to say';
  const bars = words.map(({ word, share }) => ({
    label: ratingMeanings[RatingWord[word]].label,
    meaning: ratingMeanings[RatingWord[word]].meaning,
    count: share.count ?? 0,
  }));
  return <WordBar words={bars} />;
}

function answersWords(answered: { of: number; count: number | null }): string {
  if (answered.of === 0) return 'Nobody was asked yet.';
  if (answered.count === null) return `Asked: ${answered.of}.`;
  return `${answered.count} of ${answered.of} who were asked answered.`;
}
