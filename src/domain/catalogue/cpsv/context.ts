import { codes, ownTerms } from './terms'

/** Words of CPSV-AP 3.2 and of the vocabularies that it takes its words from. */
const published = {
  cv: 'http://data.europa.eu/m8g/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  adms: 'http://www.w3.org/ns/adms#',
  eli: 'http://data.europa.eu/eli/ontology#',
}

/** Classes by the names that the documents use. */
const classes = {
  PublicService: 'cpsv:PublicService',
  PublicOrganisation: 'cv:PublicOrganisation',
  AdministrativeUnit: 'http://data.europa.eu/88u/dataset/atu-type',
  Location: 'dct:Location',
  Concept: 'skos:Concept',
  Event: 'cv:Event',
  LifeEvent: 'cv:LifeEvent',
  BusinessEvent: 'cv:BusinessEvent',
  Evidence: 'cv:Evidence',
  Requirement: 'cv:Requirement',
  Rule: 'cpsv:Rule',
  LegalResource: 'eli:LegalResource',
  Cost: 'cv:Cost',
  Channel: 'cv:Channel',
  Participation: 'cv:Participation',
  Agent: 'foaf:Agent',
  ContactPoint: 'cv:ContactPoint',
  Document: 'foaf:Document',
  Dataset: 'dcat:Dataset',
  AccessStage: 'kn:AccessStage',
  InternalSystem: 'kn:InternalSystem',
}

const code = (id: string) => ({ '@id': id, '@language': null })
const typed = (id: string, type: string) => ({ '@id': id, '@type': type })

const properties = {
  identifier: code('dct:identifier'),
  title: 'dct:title',
  description: 'dct:description',
  status: 'adms:status',
  issued: typed('dct:issued', 'xsd:dateTime'),
  isPartOf: 'dct:isPartOf',
  spatial: 'dct:spatial',
  covers: 'dct:spatial',
  addressee: 'dct:audience',
  functionsOfGovernment: 'dct:type',
  channelType: 'dct:type',
  publisher: 'dct:publisher',
  landingPage: 'dcat:landingPage',
  page: 'foaf:page',
  prefLabel: 'skos:prefLabel',
  notation: code('skos:notation'),
  hasCompetentAuthority: 'cv:hasCompetentAuthority',
  isGroupedBy: 'cv:isGroupedBy',
  hasInput: 'cpsv:hasInput',
  holdsRequirement: 'cv:holdsRequirement',
  hasSupportingEvidence: 'cv:hasSupportingEvidence',
  follows: 'cpsv:follows',
  implements: 'cpsv:implements',
  hasLegalResource: 'cv:hasLegalResource',
  processingTime: typed('cv:processingTime', 'xsd:duration'),
  hasCost: 'cv:hasCost',
  hasValue: typed('cv:hasValue', 'xsd:double'),
  currency: 'cv:currency',
  hasChannel: 'cv:hasChannel',
  hasParticipation: 'cv:hasParticipation',
  hasParticipant: 'cv:hasParticipant',
  role: 'cv:role',
  contactPoint: 'cv:contactPoint',
  contactPage: 'cv:contactPage',
}

/**
 * The JSON-LD context of everything that is published.
 *
 * @param base the address of the installation, without a slash at its end: names of things are relative to it
 */
export const cpsvContext = (base: string) => ({
  '@version': 1.1,
  '@language': 'fa',
  '@base': `${base}/`,
  ...published,
  kn: namespaceOf(base),
  id: '@id',
  type: '@type',
  ...classes,
  ...Object.fromEntries(Object.keys(ownTerms).map((term) => [term, `kn:${term}`])),
  ...Object.fromEntries(codes.map((term) => [term, code(`kn:${term}`)])),
  processes: { '@id': 'kn:processes', '@container': '@list' },
  processGraph: typed('kn:processGraph', '@json'),
  ...properties,
})

/** Where our own words live: the address that explains them, with a `#` before each. */
export const namespaceOf = (base: string): string => `${base}/ns#`
