import { useQuery } from 'urql';
import { Panel } from '../../ui/panel';
import { ThanksWishQuery } from './wish-documents';
import { WishField } from './wish-field';

/** Asks once how somebody likes to be thanked. Until they answer, thanks to them stay private. */
export function AskThanksWish() {
  const [{ data }] = useQuery({ query: ThanksWishQuery });
  const wish = data?.viewer?.thanksWish;
  if (!wish?.hasChoice || wish.chosenAt !== null) return null;
  return (
    <Panel title="How do you like to be thanked?">
      <WishField value={null} />
    </Panel>
  );
}
