import type { UIField } from 'payload'

/** How the deadline of a row stands, as a column of the admin's lists; the rows of a list ask for theirs together. */
export const clockColumn: UIField = {
  name: 'clock',
  label: { fa: 'مهلت', en: 'Deadline' },
  type: 'ui',
  admin: {
    components: { Cell: '/src/components/admin/clocks/ClockCell#ClockCell' },
  },
}
