import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

function BackAnchor({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className="small">
      <span aria-hidden="true">← </span>
      {children}
    </a>
  );
}

/** Where this page was reached from: "Jobs", or the job's title. */
export const BackLink = createLink(BackAnchor);
