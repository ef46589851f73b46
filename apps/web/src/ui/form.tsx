import type { ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import type { FieldProblem } from './field-problem';

interface FormProps {
  onSubmit: () => void;
  /** What the server did not accept; shown on top with links to the fields. */
  problems?: readonly FieldProblem[];
  children: ReactNode;
  label?: string;
}

/** A form that the server judges: no browser bubbles, the error summary on top, Enter submits. */
export function Form({ onSubmit, problems = [], children, label }: FormProps) {
  return (
    <form
      noValidate
      aria-label={label}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary problems={problems} />
      {children}
    </form>
  );
}
