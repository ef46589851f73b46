import { type FragmentType, readFragment } from '../../graphql/graphql';
import { RecognitionFragment } from './recognition-documents';
import styles from './thanks.module.css';

/** Somebody who stands on the page of a month. */
export function Recognised({ recognition }: { recognition: FragmentType<typeof RecognitionFragment> }) {
  const { person, sentence, pickedBy, words, givenBy } = readFragment(RecognitionFragment, recognition);
  return (
    <li className={styles.entry}>
      <h2>
        {person.name}
        {person.department && <span className="muted"> · {person.department.name}</span>}
      </h2>
      {sentence !== null && (
        <p className={styles.words}>
          {sentence} <span className="small muted">{pickedBy?.name}</span>
        </p>
      )}
      {words !== null && (
        <blockquote className={styles.quote}>
          {words} <span className="small muted">{givenBy.name}</span>
        </blockquote>
      )}
    </li>
  );
}
