import { Reading } from '../../platform/reading/reading.js';

/** Its row is one of `working_calendar`. */
export const workingCalendarReading = new Reading('WorkingCalendar')
  .plain('id', 'name', 'zone', 'silenceDays', 'isDefault')
  .column(
    'week',
    (
      row,
    ) => `array(select coalesce(string_agg((h.value ->> 'from') || '-' || (h.value ->> 'to'), ', ' order by h.ordinality), '')
      from jsonb_array_elements(${row}.week) with ordinality d
      left join lateral jsonb_array_elements(d.value) with ordinality h on true
      group by d.ordinality order by d.ordinality)`,
  );
