import type { ReactNode } from 'react';

/** One set: 20 px, a stroke of 1.5, the colour of the words beside it. Always decorative; words say the same. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="m5.5 8 4.5 4.5L14.5 8" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon>
    <path d="M3.5 6h13M3.5 10h13M3.5 14h13" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m4.5 10.5 3.5 3.5 7.5-8" />
  </Icon>
);

export const HeartIcon = ({ isFilled }: { isFilled: boolean }) => (
  <Icon>
    <path
      d="M10 16.5C5.5 13 3 10.4 3 7.6A3.6 3.6 0 0 1 6.6 4 4 4 0 0 1 10 6a4 4 0 0 1 3.4-2A3.6 3.6 0 0 1 17 7.6c0 2.8-2.5 5.4-7 8.9Z"
      fill={isFilled ? 'currentColor' : 'none'}
    />
  </Icon>
);
