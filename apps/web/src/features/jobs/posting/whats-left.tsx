import { counted } from '../../../ui/numbers';
import type { LeftThing } from './field-words';
import styles from './posting.module.css';

interface WhatsLeftProps {
  things: readonly LeftThing[];
  onGo: (field: string) => void;
}

/** What is left in words, each a way to its field: "3 things left: start date, goal, customer benefit". */
export function WhatsLeft({ things, onGo }: WhatsLeftProps) {
  if (things.length === 0) return <p className="strong">Nothing is left. Check it and publish.</p>;
  return (
    <div>
      <p className="strong">{counted(things.length, 'thing')} left:</p>
      <ul className={styles.left}>
        {things.map(({ field, words }) => (
          <li key={words}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(field);
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
