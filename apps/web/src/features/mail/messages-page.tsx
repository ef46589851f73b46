import { useQuery } from 'urql';
import { readFragment } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { MessageSettingsFragment, MessageSettingsQuery } from './message-settings';
import { MessageTimes } from './message-times';
import { MessageWishes } from './message-wishes';
import { TestMailButton } from './test-mail-button';

/** What somebody is mailed, and when. */
export function MessagesPage() {
  const answer = useQuery({ query: MessageSettingsQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Mail to you"
      lead="Everything you are told stands in your inbox here. Choose what comes by mail as well."
      isNarrow
    >
      <Loaded of={answer} what="Your choices">
        {({ messageSettings, viewer }) => {
          const settings = readFragment(MessageSettingsFragment, messageSettings);
          return (
            <div className="stack loose">
              <Panel title="What is mailed">
                <MessageWishes wishes={settings.wishes} />
              </Panel>
              <Panel title="When">
                <MessageTimes settings={settings} />
              </Panel>
              <Panel title="Does it reach you?">
                <TestMailButton address={viewer?.email ?? ''} />
              </Panel>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
