import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { OwnFrontQuery as Answer } from '../../../graphql/generated/graphql';
import { readFragment } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { useViewer } from '../../../graphql/viewer';
import { BackLink } from '../../../ui/back-link';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { Tabs } from '../../../ui/tabs';
import { OfferedServiceFragment, ShownFrontFragment } from '../front-documents';
import { StorefrontView } from '../storefront-view';
import { OwnFrontQuery } from './edit-documents';
import { PicturesPart } from './pictures-part';
import { ServicesPart } from './services-part';
import { useWrittenFront, WordsForm } from './words-form';

const route = getRouteApi('/house/storefront');

/** What a bidder's own people say of themselves: written on one side, looked at as the company sees it on the other. */
export function EditStorefrontPage() {
  const { bidder } = useViewer();
  if (!bidder) throw notFound();
  return <OwnFront bidderId={bidder.id} />;
}

function OwnFront({ bidderId }: { bidderId: string }) {
  const answer = useQuery({ query: OwnFrontQuery, variables: { bidderId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="Your storefront">
      {({ storefront }) => {
        if (!storefront) throw notFound();
        return <Editing storefront={storefront} />;
      }}
    </Loaded>
  );
}

function Editing({ storefront }: { storefront: NonNullable<Answer['storefront']> }) {
  const front = readFragment(ShownFrontFragment, storefront);
  const services = readFragment(OfferedServiceFragment, front.services);
  const written = useWrittenFront(front);
  const { view = 'write' } = route.useSearch();
  const navigate = route.useNavigate();
  const writing = (
    <div className="stack loose">
      <Panel title="Who we are">
        <WordsForm written={written} people={storefront.people} />
      </Panel>
      <Panel title="Services" id="services">
        <ServicesPart services={services} front={front} people={storefront.people} />
      </Panel>
      <Panel title="Past work" id="work">
        <PicturesPart pictures={front.pictures} />
      </Panel>
    </div>
  );
  return (
    <Page
      title="Our storefront"
      lead="What every employee reads of you. Vendors see no storefront but their own."
      back={<BackLink to="/house">Our house</BackLink>}
      actions={
        <LinkButton to="/bidders/$bidderId" params={{ bidderId: front.id }}>
          Look at it
        </LinkButton>
      }
    >
      <Tabs
        label="Our storefront"
        tabs={[
          { value: 'write', label: 'Write', content: writing },
          {
            value: 'preview',
            label: 'Preview',
            content: <StorefrontView front={written.preview} services={services} isPreview />,
          },
        ]}
        value={view}
        onChange={(next) => void navigate({ search: next === 'preview' ? { view: next } : {} })}
      />
    </Page>
  );
}
