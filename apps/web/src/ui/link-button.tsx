import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-look';

interface AnchorProps extends ComponentProps<'a'>, ButtonLook {}

function ButtonAnchor({ look, isCompact, className, ...rest }: AnchorProps) {
  return <a {...rest} className={buttonClass({ look, isCompact }, className)} />;
}

/** A link that looks like a button; `to`, `params` and `search` are checked against the route table. */
export const LinkButton = createLink(ButtonAnchor);
