import styles from './posting.module.css';

/** The columns of the lines to price: the same while a brief is written and while it is amended. */
export function LinesHead() {
  return (
    <thead className={styles.rows}>
      <tr>
        <th scope="col" className={styles.long}>
          Line
        </th>
        <th scope="col" className={styles.long}>
          Details (optional)
        </th>
        <th scope="col" className={styles.count}>
          Quantity
        </th>
        <th scope="col" className={styles.unit}>
          Unit
        </th>
        <th scope="col">
          <span className="visually-hidden">Order</span>
        </th>
      </tr>
    </thead>
  );
}
