import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './table.module.css';

export interface TableFrameProps {
  /** What the table holds, in words. */
  caption: ReactNode;
  isCaptionHidden?: boolean;
  /** Keeps the first column in sight while scrolling sideways. */
  isFirstColumnSticky?: boolean;
  /** Scrolls within three quarters of the window, so that the head stays in sight. */
  isTall?: boolean;
  /** 44 px rows instead of 36. */
  isComfortable?: boolean;
  children: ReactNode;
}

/** A native table (write `thead` and `tbody` inside) in a region that scrolls by keyboard when it must. */
export function TableFrame({
  caption,
  isCaptionHidden,
  isFirstColumnSticky,
  isTall,
  isComfortable,
  children,
}: TableFrameProps) {
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  const isScrollable = useIsScrollable(region);
  const table = [styles.table, isFirstColumnSticky && styles.firstColumn, isComfortable && styles.comfortable];
  return (
    <div
      ref={region}
      className={[styles.scroll, isTall && styles.tall].filter(Boolean).join(' ')}
      data-table-scroll
      {...(isScrollable && { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}
    >
      <table className={table.filter(Boolean).join(' ')}>
        <caption id={id} className={isCaptionHidden ? 'visually-hidden' : styles.caption}>
          <span className={styles.captionWords}>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}

/** A region that does not scroll is no stop for the Tab key. */
function useIsScrollable(region: { current: HTMLElement | null }): boolean {
  const [isScrollable, setIsScrollable] = useState(false);
  useEffect(() => {
    const box = region.current;
    if (!box) return;
    const measure = () => setIsScrollable(box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    return () => observer.disconnect();
  }, [region]);
  return isScrollable;
}

/** The class for cells with figures: to the right, digits of one width. */
export const NUMBER_CELL = styles.number;
