import { useState } from 'react';

/** The last value that was there: keeps a count in sight while the next one is on its way. */
export function useLatest<Value>(value: Value | undefined): Value | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}
