import { holidayReading } from '../../jobs/policies/policy.reading.js';
import { departmentReading } from '../../people/person.reading.js';
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
  )
  .many(
    'holidays',
    () => holidayReading,
    (row, child) => `from calendar_holiday ${child} where ${child}.calendar_id = ${row}.id order by ${child}.day`,
  )
  .many(
    'departments',
    () => departmentReading,
    (row, child) => `from department ${child} where ${child}.calendar_id = ${row}.id order by ${child}.name`,
  );
