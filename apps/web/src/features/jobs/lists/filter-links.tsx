import { Link } from '@tanstack/react-router';
import type { JobsSearch } from './jobs-search';
import styles from './filter-links.module.css';

interface FilterLinksProps {
  /** What they narrow: "By phase". */
  label: string;
  links: readonly { key: string; label: string; search: JobsSearch }[];
  chosen: string;
}

/** One of several views of a list, each with its own address. */
export function FilterLinks({ label, links, chosen }: FilterLinksProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className={styles.links}>
        {links.map(({ key, label: words, search }) => (
          <li key={key}>
            <Link to="/jobs" search={search} className={styles.link} aria-current={key === chosen ? 'true' : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
