const COLUMNS = [
  ['id::text', 'id'],
  ['state', 'state'],
  ['asked_at', 'askedAt'],
  ['began_at', 'beganAt'],
  ['ended_at', 'endedAt'],
  ['failure', 'failure'],
  ['version', 'version'],
  ['is_full', 'isFull'],
  ['from_run::text', 'fromRun'],
  ['contests', 'contests'],
  ['bids', 'bids'],
  ['bidders', 'bidders'],
  ['requesters', 'requesters'],
  ['left_out', 'leftOut'],
  ['first_day::text', 'firstDay'],
  ['last_day::text', 'lastDay'],
  ['iterations', 'iterations'],
  ['has_converged', 'hasConverged'],
  ['strength_variance', 'strengthVariance'],
  ['gate', 'gate'],
  ['stage', 'stage'],
  ['has_signal', 'hasSignal'],
  ['why_not', 'whyNot'],
] as const;

const TERMS = ['price', 'date', 'incumbent', 'sameExecutive', 'position'];

/** The terms of a run in the order of the model, as the API gives them. */
const coefficients = (row: string) =>
  `(case when ${row}.coefficients is null then '[]'::json else json_build_array(${TERMS.map(
    (term) =>
      `json_build_object('term', '${term}', 'value', ${row}.coefficients #> '{${term},value}', 'error', ${row}.coefficients #> '{${term},error}')`,
  ).join(', ')}) end)`;

/** The fields of `SignalRun` of a row of `signal_run`, to be selected. */
export const signalRunFields = (row: string): string =>
  [...COLUMNS.map(([column, name]) => `${row}.${column} as "${name}"`), `${coefficients(row)} as coefficients`].join(
    ', ',
  );
