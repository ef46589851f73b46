import styles from './posting.module.css';
import type { Clarity } from './use-standing';

interface ClarityMeterProps {
  clarity: Clarity;
  onGo: (field: string) => void;
}

/** The meter of a brief, in words: how clear it is, and what bidders would have to guess, each a way to its field. */
export function ClarityMeter({ clarity: { words, advice, effort }, onGo }: ClarityMeterProps) {
  return (
    <div className="stack tight small">
      <p role="status" className="strong">
        {words}
      </p>
      {advice.length > 0 && (
        <ul className={styles.advice}>
          {advice.map(({ field, message }) => (
            <li key={message}>
              {message}{' '}
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(field);
                }}
              >
                Go there<span className="visually-hidden">: {message}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="muted">A proposal takes each bidder {effort} to write.</p>
    </div>
  );
}
