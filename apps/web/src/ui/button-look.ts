import styles from './button.module.css';

export interface ButtonLook {
  /** `primary` is the one thing to do on a page; `danger` cannot be undone; `plain` looks like a link; `bare` has no frame. */
  look?: 'primary' | 'quiet' | 'danger' | 'plain' | 'bare';
  isCompact?: boolean;
}

export function buttonClass({ look = 'quiet', isCompact = false }: ButtonLook, className?: string): string {
  return [styles.button, styles[look], isCompact && styles.compact, className].filter(Boolean).join(' ');
}
