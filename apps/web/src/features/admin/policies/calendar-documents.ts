import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const OwnCalendarFragment = graphql(`
  fragment OwnCalendar on WorkingCalendar {
    id
    name
    zone
    week
    silenceDays
    isDefault
    holidays {
      day
      name
    }
    departments {
      id
      name
    }
  }
`);

export const AddWorkingCalendarMutation = graphql(`
  mutation AddWorkingCalendar($name: String!, $zone: String!, $week: [String!]!, $silenceDays: Int!) {
    addWorkingCalendar(name: $name, zone: $zone, week: $week, silenceDays: $silenceDays) {
      ... on WorkingCalendar {
        id
        ...OwnCalendar
      }
      ...RefusalFields
    }
  }
`);

export const RemoveWorkingCalendarMutation = graphql(`
  mutation RemoveWorkingCalendar($id: ID!) {
    removeWorkingCalendar(id: $id) {
      ... on WorkingCalendar {
        id
      }
      ...RefusalFields
    }
  }
`);

export const GiveWorkingCalendarMutation = graphql(`
  mutation GiveWorkingCalendar($id: ID!, $departmentId: ID!) {
    giveWorkingCalendar(id: $id, departmentId: $departmentId) {
      ... on WorkingCalendar {
        id
        ...OwnCalendar
      }
      ...RefusalFields
    }
  }
`);

export const AddCalendarHolidayMutation = graphql(`
  mutation AddCalendarHoliday($id: ID!, $day: CalendarDate!, $name: String!) {
    addCalendarHoliday(id: $id, day: $day, name: $name) {
      ... on WorkingCalendar {
        id
        ...OwnCalendar
      }
      ...RefusalFields
    }
  }
`);

export const RemoveCalendarHolidayMutation = graphql(`
  mutation RemoveCalendarHoliday($id: ID!, $day: CalendarDate!) {
    removeCalendarHoliday(id: $id, day: $day) {
      ... on WorkingCalendar {
        id
        ...OwnCalendar
      }
      ...RefusalFields
    }
  }
`);
