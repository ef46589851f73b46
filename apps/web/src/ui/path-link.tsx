import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';
import { buttonClass, type ButtonLook } from './button-look';

interface PathLinkProps extends ComponentProps<'a'>, ButtonLook {
  /** A path of this site, query included, as the server gave it. */
  href: string;
}

/** A link to a path known only as text (from a notification, say). Typed links use the router's own `Link`. */
export function PathLink({ href, look, isCompact, className, onClick, ...rest }: PathLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    router.history.push(href);
  };
  const dressed = look ? buttonClass({ look, isCompact }, className) : className;
  return <a {...rest} href={href} className={dressed} onClick={follow} />;
}
