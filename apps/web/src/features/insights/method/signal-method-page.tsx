import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { EvidenceOfIt } from './evidence-of-it';
import { HowItIsWorkedOut } from './how-it-is-worked-out';
import { WhatGamingDoes } from './what-gaming-does';
import { WhatItCannotSay } from './what-it-cannot-say';
import { WhatItSays } from './what-it-says';
import { WhoReadsIt } from './who-reads-it';

/** How the signal is worked out, for everybody who is judged by it or judges by it. */
export function SignalMethodPage() {
  return (
    <Page
      title="How the signal is worked out"
      lead="The same rules for every team and vendor, and the same page for whoever asks. It shows what requesters chose, not what was delivered."
      isNarrow
    >
      <div className="stack loose">
        <Panel title="What it says" id="signal">
          <WhatItSays />
        </Panel>
        <Panel title="How it is worked out" id="formulas">
          <HowItIsWorkedOut />
        </Panel>
        <Panel title="Who reads what" id="readers">
          <WhoReadsIt />
        </Panel>
        <Panel title="What happens if somebody plays it" id="playing">
          <WhatGamingDoes />
        </Panel>
        <Panel title="What it cannot say" id="limits">
          <WhatItCannotSay />
        </Panel>
        <Panel title="Why to believe it" id="evidence">
          <EvidenceOfIt />
        </Panel>
      </div>
    </Page>
  );
}
