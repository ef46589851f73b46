/** Of a job in `row`: whether its opening is held, because Bidwell was not ready shortly before its deadline and more time may be given. */
export const isHeld = (row: string) => `(clock_timestamp() < held_until(${row}.published_at, ${row}.deadline))`;
