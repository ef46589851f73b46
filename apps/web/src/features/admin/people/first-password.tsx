import { FIRST_PASSWORD_DAYS } from '@bidwell/domain/own-password';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import styles from '../admin.module.css';

interface FirstPasswordProps {
  name: string;
  email: string;
  password: string;
  onDone: () => void;
}

/** The one time a first password is seen. */
export function FirstPassword({ name, email, password, onDone }: FirstPasswordProps) {
  return (
    <div className="stack">
      <p>
        {name} signs in as <strong>{email}</strong> with this first password, and chooses their own at once:
      </p>
      <div className="row">
        <span className={styles.password}>{password}</span>
        <CopyButton text={password} what="the first password" />
      </div>
      <p>
        It is shown only now, and good for {FIRST_PASSWORD_DAYS} days. Hand it over in person or by telephone. It opens
        nothing by itself.
      </p>
      <div>
        <Button look="primary" onClick={onDone}>
          I have noted it
        </Button>
      </div>
    </div>
  );
}
