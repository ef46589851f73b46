import { Link } from '@tanstack/react-router';

interface MethodLinkProps {
  /** Which part of the page it opens at. */
  part?: 'signal' | 'formulas' | 'readers' | 'playing' | 'limits' | 'evidence';
}

/** From every figure of the signal to how it is worked out. */
export function MethodLink({ part = 'formulas' }: MethodLinkProps) {
  return (
    <p>
      <Link to="/method/signal" hash={part}>
        How this is worked out, who reads it, and what it cannot say
      </Link>
    </p>
  );
}
