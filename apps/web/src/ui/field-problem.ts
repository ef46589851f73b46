/** One thing to put right. `field` is the field's name; null when it is about the whole form. */
export interface FieldProblem {
  field?: string | null;
  message: string;
}
