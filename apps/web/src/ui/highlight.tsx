import type { ReactNode } from 'react';

/** The highlighter: a difference, a selection, a deadline close. Nothing else is yellow. */
export function Highlight({ isOn = true, children }: { isOn?: boolean; children: ReactNode }) {
  return isOn ? <mark>{children}</mark> : <>{children}</>;
}
