import { namespaceOf } from '../../domain/catalogue/cpsv/context'
import type { ConceptList } from '../../domain/catalogue/cpsv/model'
import { conceptId, conceptLists, ownTerms } from '../../domain/catalogue/cpsv/terms'
import { translator } from '../../i18n'
import { fieldLabel } from '../../i18n/catalogueWords'
import { optionWords } from '../../i18n/openDataWords'
import type { DocumentMaker } from '../document'

const context = (base: string) => ({
  kn: namespaceOf(base),
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  id: '@id',
  type: '@type',
  label: { '@id': 'rdfs:label', '@container': '@language' },
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
})

/** Our own words of the open data, each in the words of the form in both languages: what `/ns` answers. */
export const vocabulary: DocumentMaker<{ base: string }> = {
  mimeType: 'application/ld+json',
  extension: 'jsonld',
  fileName: () => 'ns',
  make: ({ base }) =>
    `${JSON.stringify({ '@context': context(base), '@graph': [...classes(), ...terms(), ...concepts()] }, null, 2)}\n`,
}

const both = (say: (locale: 'fa' | 'en') => string) => ({ fa: say('fa'), en: say('en') })

const classes = () =>
  (['AccessStage', 'InternalSystem'] as const).map((name) => ({
    id: `kn:${name}`,
    type: 'rdfs:Class',
    label: both((locale) => translator(locale, 'openData')(`class.${name}`)),
  }))

const terms = () =>
  Object.entries(ownTerms).map(([term, field]) => ({
    id: `kn:${term}`,
    type: 'rdf:Property',
    label: term === 'edition' ? both((locale) => translator(locale, 'openData')('edition')) : fieldLabel(field),
  }))

const concepts = () => [
  ...(Object.keys(conceptLists) as ConceptList[]).flatMap((list) =>
    conceptLists[list].map((value) => ({
      id: conceptId(list, value),
      type: 'skos:Concept',
      notation: value,
      inScheme: `kn:list-${list}`,
      prefLabel: both((locale) => optionWords(locale)(list, value)),
    })),
  ),
  {
    id: 'kn:role-exchange',
    type: 'skos:Concept',
    notation: 'exchange',
    prefLabel: both((locale) => translator(locale, 'openData')('exchange')),
  },
]
