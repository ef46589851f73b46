import type { OfferedServiceFragment, ShownFrontFragment } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { FactList } from '../../ui/fact-list';
import { Panel } from '../../ui/panel';
import { serverNow } from '../../ui/server-clock';
import styles from './front.module.css';
import { capacityWords, leadWords, promiseTarget, recordWords, takenWords } from './front-words';
import { ServiceCard } from './service-card';

type Shown = Omit<ShownFrontFragment, 'services' | ' $fragmentRefs'>;

interface StorefrontViewProps {
  front: Shown;
  services: readonly OfferedServiceFragment[];
  /** What other rooms know of this bidder. */
  record?: React.ReactNode;
  isPreview?: boolean;
}

/** What a bidder shows of itself. The same for a team and for a vendor, so that they can be compared. */
export function StorefrontView({ front, services, record, isPreview }: StorefrontViewProps) {
  return (
    <div className="stack loose">
      <Panel title="Who we are">
        <WhoWeAre front={front} />
      </Panel>
      <Panel title="Services" id="services">
        {services.length === 0 ? (
          <EmptyState title="No service is offered here yet.">
            Ask them with a job; they answer with a proposal.
          </EmptyState>
        ) : (
          <ul className={styles.services}>
            {services.map((service) => (
              <ServiceCard key={service.id} service={service} isPreview={isPreview} />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Promises and their record" id="promises">
        <Promises promises={front.promises} />
      </Panel>
      {record && (
        <Panel title="Record" id="record">
          {record}
        </Panel>
      )}
      <Panel title="Past work" id="work">
        <Pictures pictures={front.pictures} />
      </Panel>
    </div>
  );
}

function WhoWeAre({ front }: { front: Shown }) {
  const { bidder, hours, leadDays, contact, taken } = front;
  const lead = leadWords(leadDays);
  return (
    <div className="stack">
      <p className="prose">{bidder.about || 'They have not said anything about themselves yet.'}</p>
      <FactList
        facts={[
          { label: 'Capacity now', value: capacityWords(front, serverNow()) },
          { label: 'How long work takes', value: lead ?? 'Not said' },
          { label: 'Hours', value: hours || 'Not said' },
          { label: 'Whom to ask', value: contact?.name ?? 'Not said' },
          { label: 'Serves', value: bidder.categories.map(({ name }) => name).join(', ') || 'No category yet' },
          { label: 'Requests taken, last 12 full months', value: takenWords(taken) },
        ]}
      />
    </div>
  );
}

function Promises({ promises }: { promises: Shown['promises'] }) {
  if (promises.length === 0) return <EmptyState title="No promise is kept here yet." />;
  return (
    <ul className={styles.rows}>
      {promises.map((promise) => (
        <li key={promise.id}>
          <div className={styles.words}>
            <p>
              <span className="strong">{promise.text}</span>, {promiseTarget(promise)}
            </p>
            <p className="small muted">{promise.metric}</p>
          </div>
          <p className="figure">{recordWords(promise.record)}</p>
        </li>
      ))}
    </ul>
  );
}

function Pictures({ pictures }: { pictures: Shown['pictures'] }) {
  if (pictures.length === 0) return <EmptyState title="No picture of past work yet." />;
  return (
    <ul className={styles.pictures}>
      {pictures.map(({ id, alt, caption }) => (
        <li key={id}>
          <figure>
            <img src={`/api/storefront-pictures/${id}`} alt={alt} loading="lazy" />
            {caption !== '' && <figcaption className="small">{caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  );
}
