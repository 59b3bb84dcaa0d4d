import { graphFromMachine } from '../../../domain/diagram/fromMachine'
import type { RoleName } from '../../../domain/people/roles'
import { rolesHolding } from '../../../domain/people/roles'
import type { Move } from '../../../domain/workflow/machine'
import type { MachineName } from '../../../domain/workflow/machines'
import { machineNames, machines } from '../../../domain/workflow/machines'
import { translator } from '../../../i18n'
import type { Locale } from '../../../i18n/locale'
import { moveLabel } from '../../../i18n/moveLabels'
import { roleLabels } from '../../../i18n/roleLabels'
import { formatList } from '../../../i18n/format'
import { Diagram } from '../../ui/diagram/Diagram'
import { DataTable } from '../../ui/DataTable'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'

type Row = Move<string, never> & { name: string }

/** The life of one kind of work: its table drawn, and under it whose turn each move is. Reads what the product obeys. */
export function WorkflowsView({ noun, locale }: { noun: MachineName; locale: Locale }) {
  const t = translator(locale, 'workflows')
  const states = translator(locale, 'states')
  const state = (name: string) => states.at(`${noun}.${name}`)
  const move = (name: string) => moveLabel(noun, name, locale)
  const rows = Object.entries<Move<string, never>>(machines[noun].moves).map(([name, one]): Row => ({ ...one, name }))
  const who = ({ needs }: Row): string =>
    needs === 'system'
      ? t('system')
      : formatList(
          rolesOf(needs).map((role) => roleLabels[role][locale]),
          locale,
        )
  return (
    <>
      <PageHead title={t('title')} asked={t('asked')} locale={locale} />
      <LinkTabs
        look="pill"
        label={t('choose')}
        tabs={machineNames.map((name) => ({
          href: `/portal/workflows?noun=${name}`,
          label: t(`noun.${name}`),
          current: name === noun,
        }))}
        locale={locale}
      />
      <h2 className="mb-3 text-22">{t(`noun.${noun}`)}</h2>
      <Diagram graph={graphFromMachine(machines[noun], { state, move })} title={t(`noun.${noun}`)} locale={locale} />
      <h3 className="mt-8 mb-3 text-18 font-strong">{t('moves')}</h3>
      <DataTable
        caption={t('moves')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'move',
            header: t('column.move'),
            bare: true,
            cell: ({ name, asksReason }) => (asksReason ? `${move(name)} (${t('reason')})` : move(name)),
          },
          { key: 'from', header: t('column.from'), cell: ({ from }) => formatList(from.map(state), locale) },
          { key: 'to', header: t('column.to'), cell: ({ to }) => state(to) },
          { key: 'who', header: t('column.who'), cell: who },
        ]}
        locale={locale}
      />
    </>
  )
}

function rolesOf(needs: Exclude<Row['needs'], 'system'>): RoleName[] {
  const verbs = typeof needs === 'string' ? [needs] : needs
  return [...new Set(verbs.flatMap(rolesHolding))]
}
