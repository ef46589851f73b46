import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';

/** Also what is shown for a thing that this person may not know of. */
export function NotFoundPage() {
  return (
    <Page title="Page not found" isNarrow>
      <p>If you typed the address, check it. If you followed a link, ask whoever gave it to you.</p>
      <p>Some jobs are shown only to those who were invited.</p>
      <div>
        <LinkButton to="/">Go to Home</LinkButton>
      </div>
    </Page>
  );
}
