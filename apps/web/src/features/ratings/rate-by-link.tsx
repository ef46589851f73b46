import { useState } from 'react';
import { useQuery } from 'urql';
import type { RatingByLinkQuery as Data } from '../../graphql/generated/graphql';
import { Loaded } from '../../graphql/loaded';
import { formatInstant } from '../../ui/dates';
import { LinkAnswer } from './link-answer';
import { answerInWords, readRatingLink, type RatingLink } from './rating-answer';
import { RatingByLinkQuery } from './rating-documents';

const NO_LINK = 'This link is not known. Sign in, and answer on the page of the work.';

/** The question behind a link in a mail, for whoever has the mail, signed in or not. */
export function RateByLink() {
  const [link] = useState(() => readRatingLink(location.hash));
  return link === null ? <p>{NO_LINK}</p> : <Linked link={link} />;
}

function Linked({ link }: { link: RatingLink }) {
  const variables = { token: link.token };
  const answer = useQuery({ query: RatingByLinkQuery, variables, requestPolicy: 'network-only' });
  return (
    <Loaded of={answer} what="The question">
      {({ ratingByLink }) => (ratingByLink === null ? <p>{NO_LINK}</p> : <Asked link={link} asked={ratingByLink} />)}
    </Loaded>
  );
}

function Asked({ link, asked }: { link: RatingLink; asked: NonNullable<Data['ratingByLink']> }) {
  const { about, bidderName, isClosed, givenAt } = asked;
  return (
    <div className="stack">
      <p className="prose">
        {about}, by {bidderName}.
      </p>
      {isClosed ? (
        <>
          <p>The time for this answer is over.</p>
          {givenAt !== null && <p className="strong">{answerInWords(asked)}</p>}
        </>
      ) : (
        <>
          <LinkAnswer link={link} asked={asked} />
          <p className="small muted prose">
            {bidderName} reads your answer with your name. Everybody else sees only counts, from five answers up. You
            can change it by this link until {formatInstant(asked.closesAt)}.
          </p>
        </>
      )}
    </div>
  );
}
