import { HomePage } from '../features/inbox/home-page';
import { AskThanksWish } from '../features/thanks/ask-wish';

/** Home, and under it what is asked once. */
export function HomeWithQuestions() {
  return (
    <HomePage>
      <AskThanksWish />
    </HomePage>
  );
}
