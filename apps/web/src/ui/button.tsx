import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-look';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'>, ButtonLook {
  /** While its action runs. The button stays focusable and ignores further presses. */
  isBusy?: boolean;
}

/** A button is never disabled: pressing it too early is answered with what is missing. */
export function Button({ look, isCompact, isBusy = false, className, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ look, isCompact }, className)}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    />
  );
}
