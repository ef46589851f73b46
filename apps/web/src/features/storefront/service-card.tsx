import type { OfferedServiceFragment } from '../../graphql/generated/graphql';
import { useViewer } from '../../graphql/viewer';
import { AskButton } from './ask-button';
import styles from './front.module.css';
import { priceWords, promiseTarget, recordWords, typicalWords } from './front-words';
import { PostButton } from './post-button';

interface ServiceCardProps {
  service: OfferedServiceFragment;
  /** Looked at by its own people, before it is kept. */
  isPreview?: boolean;
}

/** One service: what it is, what is promised and how that was kept, what it costs, and the way to it. */
export function ServiceCard({ service, isPreview = false }: ServiceCardProps) {
  const { title, about, includes, promise, priceFrom, contact, record, typicalHours } = service;
  const aside = [priceWords(priceFrom), typicalWords(typicalHours), contact && `Ask ${contact.name}`];
  return (
    <li className={styles.service}>
      <h3>{title}</h3>
      {about !== '' && <p>{about}</p>}
      {includes !== '' && <p className="small">Included: {includes}</p>}
      <div className={styles.promise}>
        <p>
          <span className="strong">{promise.text}</span>, {promiseTarget(promise)}
        </p>
        <p className="small muted">
          {promise.metric}. {recordWords(record)}.
        </p>
      </div>
      <p className="small muted">{aside.filter(Boolean).join(' · ')}</p>
      {isPreview ? null : <Way service={service} />}
    </li>
  );
}

/** Straight away where that is allowed; else why not, and the way round. */
function Way({ service }: { service: OfferedServiceFragment }) {
  const { bidder } = useViewer();
  if (service.bidder.id === bidder?.id) return null;
  if (service.askRefusal == null) {
    return (
      <div>
        <AskButton service={service} />
      </div>
    );
  }
  return (
    <div className="stack tight">
      <p className="small muted">{service.askRefusal}</p>
      <div>
        <PostButton bidder={service.bidder} service={service} />
      </div>
    </div>
  );
}
