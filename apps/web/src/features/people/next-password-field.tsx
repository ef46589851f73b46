import { PASSWORD_LENGTH } from '@bidwell/domain/own-password';
import { TextField } from '../../ui/text-field';

interface NextPasswordFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string;
}

/** A password to be chosen, with what makes a good one. */
export function NextPasswordField(props: NextPasswordFieldProps) {
  return (
    <TextField
      name="next"
      type="password"
      autoComplete="new-password"
      hint={`At least ${PASSWORD_LENGTH.least} characters. A few words in a row are easy to remember.`}
      {...props}
    />
  );
}
