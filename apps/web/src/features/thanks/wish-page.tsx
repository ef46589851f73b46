import { useState } from 'react';
import { useQuery } from 'urql';
import type { ThanksWishQuery as Asked } from '../../graphql/generated/graphql';
import { Loaded } from '../../graphql/loaded';
import { useMove } from '../../graphql/use-move';
import { BackLink } from '../../ui/back-link';
import { Checkbox } from '../../ui/checkbox';
import { Page } from '../../ui/page';
import { say } from '../../ui/toast';
import { SetThanksDigestMutation, ThanksWishQuery } from './wish-documents';
import { WishField } from './wish-field';

/** How somebody likes to be thanked. */
export function ThanksWishPage() {
  const wish = useQuery({ query: ThanksWishQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="How you like to be thanked"
      lead="Some like to be praised before everybody, some would rather not. Both are fine."
      back={<BackLink to="/thanks/mine">Thanks to you</BackLink>}
      isNarrow
    >
      <Loaded of={wish} what="Your choice">
        {({ viewer }) => viewer && <Wish wish={viewer.thanksWish} />}
      </Loaded>
    </Page>
  );
}

function Wish({ wish: { reach, hasChoice, wantsDigest } }: { wish: NonNullable<Asked['viewer']>['thanksWish'] }) {
  const [isDigestWanted, setIsDigestWanted] = useState(wantsDigest);
  const digest = useMove(SetThanksDigestMutation);
  if (!hasChoice)
    return (
      <p>
        Thanks to you are yours alone. The wall and managers belong to the company you work for here, and not to your
        own firm, so there is nothing to choose.
      </p>
    );
  const setDigest = async (isWanted: boolean) => {
    setIsDigestWanted(isWanted);
    say((await digest.run({ isWanted })) ? 'Kept.' : 'Not kept. Try again.');
  };
  return (
    <div className="stack loose">
      <WishField value={reach} />
      <Checkbox
        name="digest"
        label="Tell me on Mondays when there are new thanks on the wall"
        hint="It says that there are some, never whose: a mail cannot be taken back, a wish can."
        isChecked={isDigestWanted}
        onChange={(isWanted) => void setDigest(isWanted)}
      />
    </div>
  );
}
