import type { ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import type { FieldProblem } from './field-problem';
import { goToField } from './go-to-field';

interface FormProps {
  onSubmit: () => void;
  /** What the server did not accept; shown on top with links to the fields. */
  problems?: readonly FieldProblem[];
  children: ReactNode;
  label?: string;
}

/**
 * A form that the server judges: no browser bubbles, the error summary on top, Enter submits. Only a figure that cannot be
 * read stays here: the server would take the field for an empty one, and what was typed would be lost.
 */
export function Form({ onSubmit, problems = [], children, label }: FormProps) {
  return (
    <form
      noValidate
      aria-label={label}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const unreadable = event.currentTarget.querySelector<HTMLElement>('[data-unreadable]');
        if (unreadable === null) return onSubmit();
        // It speaks when it is left, also if Enter was pressed in it.
        unreadable.blur();
        goToField(unreadable.id);
      }}
    >
      <ErrorSummary problems={problems} />
      {children}
    </form>
  );
}
