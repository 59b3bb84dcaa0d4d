'use client'

import type { ComponentType } from 'react'
import type { SectionName } from '../../../../domain/catalogue/sections'
import { Access } from './Access'
import { Details } from './Details'
import { Drawing } from './Drawing'
import { ExternalLinks, InternalSystems } from './Links'
import type { WriterProps } from './parts'
import { Code, FilledBy, Processes, Provider, Title } from './Small'
import type { LibraryRow } from './Specification'
import { Specification } from './Specification'

const pages: Record<Exclude<SectionName, 'specification'>, ComponentType<WriterProps>> = {
  title: Title,
  code: Code,
  provider: Provider,
  details: Details,
  access: Access,
  internalSystems: InternalSystems,
  externalLinks: ExternalLinks,
  processes: Processes,
  diagram: Drawing,
  filledBy: FilledBy,
}

/** The fields of one section. */
export function SectionFields({
  section,
  writer,
  library,
}: {
  section: SectionName
  writer: WriterProps
  library: LibraryRow[]
}) {
  if (section === 'specification') return <Specification {...writer} library={library} />
  const Page = pages[section]
  return <Page {...writer} />
}
