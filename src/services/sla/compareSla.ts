import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { SectionChange, VersionSection } from '../../domain/sla/compareVersions'
import { compareVersions } from '../../domain/sla/compareVersions'
import type { SlaVersion, SlaView } from '../../domain/sla/view'
import type { Locale } from '../../i18n'
import type { SlaBlock } from '../../i18n/slaDocument'
import { slaSections } from '../../i18n/slaDocument'
import { loadSla } from './portalSla'

export type SlaComparison = { title: string; older: SlaVersion; newer: SlaVersion; sections: SectionChange[] }

/**
 * A version beside the one that it amends, section by section. Not found for who may not know of one of them, and for a
 * first version.
 */
export async function compareSla({
  req,
  id,
  locale,
}: {
  req: PayloadRequest
  id: string
  locale: Locale
}): Promise<SlaComparison> {
  const newer = await loadSla({ req, id })
  if (!newer.amends) throw problems.notFound()
  const older = await loadSla({ req, id: newer.amends })
  return {
    title: newer.text.title,
    older,
    newer,
    sections: compareVersions(sectionsOf(older, locale), sectionsOf(newer, locale)),
  }
}

/** The text of a version without its signatures: those are each version's own. */
const sectionsOf = ({ text }: SlaView, locale: Locale): VersionSection[] =>
  slaSections(text, [], locale).map(({ key, title, blocks }) => ({ key, title, lines: blocks.flatMap(linesOf) }))

function linesOf(block: SlaBlock): string[] {
  switch (block.type) {
    case 'text':
      return [block.text]
    case 'list':
      return block.items.map(({ text, url }) => (url ? `${text} (${url})` : text))
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join(' · '))
  }
}
