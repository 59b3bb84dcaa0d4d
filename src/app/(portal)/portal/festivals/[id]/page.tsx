import { redirect } from 'next/navigation'
import { PreviewView } from '../../../../../components/public/results/PreviewView'
import { SiteFrame } from '../../../../../components/public/site/SiteFrame'
import { readFestivalPreview } from '../../../../../services/publishing/readFestivalPreview'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('publicPages', 'results.listTitle')

/** A festival page before its publication, for its writers; a published one is where everyone reads it. */
export default async function FestivalPreviewRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/festivals/${id}`)
  const page = await orNotFound(readFestivalPreview(req, id))
  if (page.isPublished) redirect(`/results/${page.province.code}/${page.year}`)
  return (
    <SiteFrame organisation={page.province.organisation} locale={locale}>
      <PreviewView page={page} editHref={`/admin/collections/festivals/${id}`} locale={locale} />
    </SiteFrame>
  )
}
