export interface Waiting {
  /** Where on the page it is done. */
  at: string;
  words: string;
}

/** What waits for the reader, each with the way to its place on the page. */
export function WaitingList({ waits }: { waits: readonly Waiting[] }) {
  if (waits.length === 0) return null;
  return (
    <>
      <p>What waits for you:</p>
      <ul>
        {waits.map(({ at, words }) => (
          <li key={words}>
            <a href={`#${at}`}>{words}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
