import { useQuery } from 'urql';
import { readFragment } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { CapacityFragment, CataloguePromiseFragment, HouseQuery } from './house-documents';
import { HoursPanel } from './hours-panel';
import { PromisesPanel } from './promises-panel';
import { ownPromise } from './own-promise';
import { ReferencesPanel } from './references-panel';

/** What a bidder's own people keep for all their proposals: promises, hours, references. */
export function HousePage() {
  const { bidder } = useViewer();
  if (!bidder) {
    return (
      <Page title="Your house">
        <EmptyState title="This is for teams and vendors.">
          Whoever proposes for one finds its promises, hours and references here.
        </EmptyState>
      </Page>
    );
  }
  return <House name={bidder.name} />;
}

function House({ name }: { name: string }) {
  const house = useQuery({ query: HouseQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title={`${name}: our house`}
      lead="What you keep for all your proposals. Only your own people see this page."
      actions={<LinkButton to="/house/storefront">Our storefront</LinkButton>}
    >
      <Loaded of={house} what="Your house">
        {({ cataloguePromises, capacity, ownReferences }) => (
          <div className="stack loose">
            <PromisesPanel promises={readFragment(CataloguePromiseFragment, cataloguePromises).map(ownPromise)} />
            <HoursPanel capacity={readFragment(CapacityFragment, capacity)} />
            <ReferencesPanel references={ownReferences} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
