import { mailWishWords } from '@bidwell/domain/mail-wish';
import { useMutation, useQuery } from 'urql';
import type { MailWish } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { Page } from '../../ui/page';
import { RadioGroup } from '../../ui/radio-group';
import { say } from '../../ui/toast';

const MailWishQuery = graphql(`
  query MailWish {
    viewer {
      email
      mailWish
    }
  }
`);

const SetMailWishMutation = graphql(`
  mutation SetMailWish($wish: MailWish!) {
    setMailWish(wish: $wish)
  }
`);

const CHOICES = [
  { value: 'ALL', label: mailWishWords.all },
  { value: 'NEEDED', label: mailWishWords.needed },
  { value: 'NONE', label: mailWishWords.none },
] as const satisfies { value: MailWish; label: string }[];

/** What somebody wants to be told by mail. A choice is kept at once. */
export function MailWishPage() {
  const answer = useQuery({ query: MailWishQuery, requestPolicy: 'cache-and-network' });
  const [, set] = useMutation(SetMailWishMutation);
  const choose = async (wish: MailWish) => {
    const { error } = await set({ wish });
    say(error ? 'Not kept: the server could not be reached. Try again.' : 'Kept.');
  };
  return (
    <Page
      title="Mail to you"
      lead="Whatever you choose, you hear by mail when somebody changes who may sign in or speak for your team or firm."
      isNarrow
    >
      <Loaded of={answer} what="Your choice">
        {({ viewer }) =>
          viewer && (
            <RadioGroup
              name="wish"
              label={`What we send to ${viewer.email}`}
              value={viewer.mailWish}
              choices={CHOICES}
              onChange={(wish) => void choose(wish)}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
