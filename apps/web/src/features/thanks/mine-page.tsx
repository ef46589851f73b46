import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { PathLink } from '../../ui/path-link';
import { Tabs } from '../../ui/tabs';
import { ThanksList } from './thanks-list';
import { ThanksWishContext } from './thanks-wish-context';
import { ThanksWishQuery } from './wish-documents';

const route = getRouteApi('/thanks/mine');

/** What was said to this person, to read again, or to print for a talk about their work. */
export function MyThanksPage() {
  const { person } = useViewer();
  const { part = 'received' } = route.useSearch();
  const navigate = route.useNavigate();
  const wish = useQuery({ query: ThanksWishQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title={`Thanks to ${person.name}`}
      lead="Yours to keep. Print them for a talk about your work, if you like."
      actions={
        <>
          <PathLink href="/thanks/wish" look="quiet">
            How I like to be thanked
          </PathLink>
          <Button onClick={() => window.print()}>Print</Button>
        </>
      }
      isNarrow
    >
      <Loaded of={wish} what="Thanks">
        {({ viewer }) => (
          <ThanksWishContext value={viewer?.thanksWish.reach ?? 'PRIVATE'}>
            <Tabs
              label="Thanks"
              tabs={[
                { value: 'received', label: 'To me', content: <ThanksList part="RECEIVED" /> },
                { value: 'given', label: 'From me', content: <ThanksList part="GIVEN" /> },
              ]}
              value={part}
              onChange={(next) => void navigate({ search: next === 'given' ? { part: 'given' } : {} })}
            />
          </ThanksWishContext>
        )}
      </Loaded>
    </Page>
  );
}
