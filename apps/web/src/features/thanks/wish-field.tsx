import { thanksWishWords } from '@bidwell/domain/thanks';
import { useState } from 'react';
import type { ThanksReach } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { RadioGroup } from '../../ui/radio-group';
import { say } from '../../ui/toast';
import { asReach, REACHES } from './reach-words';
import { ChooseThanksWishMutation } from './wish-documents';

/** How far thanks to this person may go. A choice is kept at once. */
export function WishField({ value }: { value: ThanksReach | null }) {
  const [chosen, setChosen] = useState(value);
  const choose = useMove(ChooseThanksWishMutation);
  const run = async (reach: ThanksReach) => {
    setChosen(reach);
    const isKept = await choose.run({ reach });
    if (!isKept) setChosen(value);
    say(isKept ? 'Kept. You can change it at any time.' : 'Not kept. Try again.');
  };
  return (
    <RadioGroup
      name="thanksWish"
      label="When somebody thanks you for your work"
      hint="Whoever thanks you sees this before sending. Choose less, and it holds at once for all you were ever told; choose more, and it holds from now on."
      value={chosen}
      choices={REACHES.map((reach) => ({ value: reach, label: thanksWishWords[asReach(reach)] }))}
      onChange={(reach) => void run(reach)}
    />
  );
}
