import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PublicFill } from '../../../../components/public/forms/PublicFill'
import { PublicFormPage } from '../../../../components/public/forms/PublicFormPage'
import { isProblem } from '../../../../domain/problems'
import { fieldFaults } from '../../../../i18n'
import { today } from '../../../../lib/clock'
import { readPublicForm } from '../../../../services/forms/public/publicForm'
import { Frame } from '../../Frame'
import { visitor } from '../../visitor'
import { chosenLocale, shared } from '../../words'

type Props = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string) => {
  try {
    return await readPublicForm(await visitor(), slug)
  } catch (error) {
    if (isProblem(error) && error.status === 404) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, intro, organisation } = await load((await params).slug)
  return shared(title, intro ?? organisation)
}

/** A form that anybody answers, without an account. */
export default async function PublicFormRoute({ params }: Props) {
  const form = await load((await params).slug)
  const { slug, edition, definition, intro, thanks, ruled } = form
  const locale = await chosenLocale()
  return (
    <Frame organisation={form.organisation}>
      <PublicFormPage form={form} locale={locale}>
        <PublicFill
          {...{ slug, edition, definition, intro, thanks, ruled }}
          todayIso={today()}
          faults={fieldFaults(locale)}
          locale={locale}
        />
      </PublicFormPage>
    </Frame>
  )
}
