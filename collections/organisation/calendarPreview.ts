import type { UIField } from 'payload'

/** Which open deadlines the change on the form would move, before it is saved. */
export const calendarPreview: UIField = {
  name: 'calendarPreview',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/components/admin/calendar/CalendarPreview#CalendarPreview' },
    disableListColumn: true,
  },
}
