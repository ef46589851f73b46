/*
 * When a row that was put away stays away. Home is worked out anew each time: nothing ends up lost by a key pressed in
 * passing.
 *
 * - done and saved: until the row says something else, its deadline moves, or that deadline is a day off.
 * - muted: whatever it says, unless its deadline comes nearer than it was.
 */

/** Whether the row `a` stays away under its mark `m`. False without a mark. */
export const isAway = (a: string, m: string): string => `(${m}.mark is not null and case ${m}.mark
  when 'muted' then not coalesce(${a}.due < coalesce(${m}.due, 'infinity'), false)
  else ${m}.said = md5(${a}.text) and ${a}.due is not distinct from ${m}.due
    and not coalesce(clock_timestamp() >= ${a}.due - interval '1 day' and ${m}.marked_at < ${a}.due - interval '1 day', false) end)`;
