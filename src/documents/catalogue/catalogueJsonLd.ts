import { cpsvContext } from '../../domain/catalogue/cpsv/context'
import { toCpsv } from '../../domain/catalogue/cpsv/toCpsv'
import type { PublishedForm } from '../../domain/catalogue/publicViews'
import { translator } from '../../i18n'
import { optionWords } from '../../i18n/openDataWords'
import type { DocumentMaker } from '../document'
import { catalogueFile, jsonList } from './catalogueFile'

const mimeType = 'application/ld+json'
/** The data set that all services are a part of. */
const DATASET = 'services#catalogue'

/** The whole catalogue as a data set of CPSV-AP 3.2: first the set itself, then its services. */
export const catalogueJsonLd = catalogueFile(mimeType, 'jsonld', ({ base, forms }) => {
  const words = optionWords('fa')
  const head = JSON.stringify(cpsvContext(base))
  return jsonList(
    `{"@context":${head},"@graph":[\n${JSON.stringify(dataset(base))},`,
    forms(),
    (form) => ({ ...toCpsv(form, words), isPartOf: { id: DATASET } }),
    '\n]}\n',
  )
})

/** One edition of a service as a public service of CPSV-AP 3.2. */
export const serviceJsonLd: DocumentMaker<{ base: string; service: PublishedForm }> = {
  mimeType,
  extension: 'jsonld',
  fileName: ({ service }) => `service-${service.id}`,
  make: ({ base, service }) =>
    `${JSON.stringify({ '@context': cpsvContext(base), ...toCpsv(service, optionWords('fa')) }, null, 2)}\n`,
}

function dataset(base: string) {
  const t = translator('fa', 'openData')
  return {
    id: DATASET,
    type: 'Dataset',
    title: t('title'),
    description: t('description'),
    landingPage: { id: 'services', type: 'Document' },
    publisher: {
      id: 'services#publisher',
      type: 'Agent',
      identifier: base,
      title: translator('fa', 'common')('appName'),
    },
  }
}
