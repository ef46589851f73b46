import { Page } from '../../ui/page';
import { RateByLink } from './rate-by-link';

/** A rating link, opened by somebody who is signed in. */
export function RatePage() {
  return (
    <Page title="How was it?" isNarrow>
      <RateByLink />
    </Page>
  );
}
