import { connection } from 'next/server'
import type { SiteFrameProps } from '../../components/public/site/SiteFrame'
import { SiteFrame } from '../../components/public/site/SiteFrame'
import { anyPublicFormOpen } from '../../services/forms/public/publicForm'
import { visitor } from './visitor'
import { chosenLocale } from './words'

/** The frame of a public page, which names the public forms while one of them is open. */
export async function Frame(props: Omit<SiteFrameProps, 'hasForms' | 'locale'>) {
  await connection()
  return <SiteFrame {...props} hasForms={await anyPublicFormOpen(await visitor())} locale={await chosenLocale()} />
}
