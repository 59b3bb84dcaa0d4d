import { ResponseListView } from '../../../../../components/portal/responses/ResponseListView'
import { SummaryView } from '../../../../../components/portal/responses/SummaryView'
import { listResponses } from '../../../../../services/forms/public/responseDesk'
import { summariseResponses } from '../../../../../services/forms/public/summariseResponses'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('responses', 'title')

type Query = Partial<Record<'view' | 'state' | 'page', string | string[]>>
type Props = { params: Promise<{ formId: string }>; searchParams: Promise<Query> }

/** What came to one public form: its responses, or with `?view=summary` what was chosen. */
export default async function FormResponsesPage({ params, searchParams }: Props) {
  const { formId } = await params
  const { view, state, page } = await searchParams
  const { req, locale } = await portalPerson(`/portal/responses/${formId}`)
  const one = (value: string | string[] | undefined) => [value].flat()[0] ?? null
  return (
    <Frame>
      {view === 'summary' ? (
        <SummaryView summary={await orNotFound(summariseResponses(req, formId))} locale={locale} />
      ) : (
        <ResponseListView
          list={await orNotFound(listResponses(req, { formId, state: one(state), page: Number(one(page) ?? 1) }))}
          locale={locale}
        />
      )}
    </Frame>
  )
}
