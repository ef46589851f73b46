/**
 * How a rule says no. A refusal is one expected "no" with a code for programs and a sentence for people;
 * a problem is one thing to mend in one field of a form.
 */

/** An expected no. Nothing was changed. */
export interface Refusal {
  code: string;
  message: string;
}

/** One thing to mend. `field` is a path such as `title` or `lines.2.unitPrice`. */
export interface Problem {
  field: string;
  message: string;
}
