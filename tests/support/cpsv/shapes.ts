/**
 * What the published shapes of CPSV-AP 3.2.0 (SEMIC, releases/3.2.0/shacl) ask of each class, as facts of our own table:
 * a property, how often it may stand, and what it must be. `text` is a text with a language.
 */
const cv = 'http://data.europa.eu/m8g/'
const cpsv = 'http://purl.org/vocab/cpsv#'
const dct = 'http://purl.org/dc/terms/'
const dcat = 'http://www.w3.org/ns/dcat#'
const foaf = 'http://xmlns.com/foaf/0.1/'
const skos = 'http://www.w3.org/2004/02/skos/core#'
const org = 'http://www.w3.org/ns/org#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const sh = 'http://www.w3.org/ns/shacl#'
const text = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'

const concept = `${skos}Concept`
const language = `${dct}LinguisticSystem`
const service = `${cpsv}PublicService`
const organisation = `${cv}PublicOrganisation`
const evidence = `${cv}Evidence`
const evidenceType = `${cv}EvidenceType`
const requirement = `${cv}Requirement`
const rule = `${cpsv}Rule`
const legal = 'http://data.europa.eu/eli/ontology#LegalResource'
const channel = `${cv}Channel`
const participation = `${cv}Participation`
const agent = `${foaf}Agent`
const document = `${foaf}Document`
const time = 'http://www.w3.org/2006/time#TemporalEntity'
const unit = 'http://data.europa.eu/88u/dataset/atu-type'

export type Fact = { path: string; min?: number; max?: number; class?: string; datatype?: string }
const identifier: Fact = { path: `${dct}identifier`, min: 1, max: 1 }
const name: Fact = { path: `${dct}title`, min: 1, datatype: text }
const described: Fact = { path: `${dct}description`, min: 1, datatype: text }
const mayDescribe: Fact = { path: `${dct}description`, datatype: text }
const type: Fact = { path: `${dct}type`, class: concept }
const oneType: Fact = { ...type, max: 1 }
const inLanguage: Fact = { path: `${dct}language`, class: language }
const processing: Fact = { path: `${cv}processingTime`, max: 1, datatype: `${xsd}duration` }
const hours: Fact[] = [
  { path: `${cv}openingHours`, class: time },
  { path: `${cv}specialOpeningHoursSpecification`, class: time },
]

export const facts: Record<string, Fact[]> = {
  'http://www.w3.org/ns/locn#Address': [
    'thoroughfare',
    'adminUnitL1',
    'adminUnitL2',
    'addressArea',
    'postName',
    'locatorName',
    'fullAddress',
  ].map((part) => ({ path: `http://www.w3.org/ns/locn#${part}`, datatype: text })),
  [agent]: [
    identifier,
    name,
    { path: `${cv}participates`, class: participation },
    { path: `${cv}address`, class: 'http://www.w3.org/ns/locn#Address' },
  ],
  [`${cv}BusinessEvent`]: [type],
  [`${cv}LifeEvent`]: [type],
  [`${cv}Event`]: [identifier, name, mayDescribe, { path: `${cv}hasRelatedService`, class: service }],
  [channel]: [
    identifier,
    oneType,
    mayDescribe,
    processing,
    ...hours,
    { path: `${cv}ownedBy`, class: `${org}Organization` },
    { path: `${cpsv}hasInput`, class: evidence },
  ],
  [`${skos}Collection`]: [{ path: `${skos}member`, class: concept }],
  [`${cv}ContactPoint`]: [...hours, { path: `${cv}contactPage`, class: document }],
  [`${cv}Cost`]: [
    identifier,
    mayDescribe,
    { path: `${cv}ifAccessedThrough`, max: 1, class: channel },
    { path: `${cv}hasValue`, max: 1, datatype: `${xsd}double` },
    { path: `${cv}currency`, max: 1, class: concept },
    { path: `${cv}isDefinedBy`, class: `${org}Organization` },
  ],
  [`${dcat}Dataset`]: [
    name,
    described,
    { path: `${dct}publisher`, min: 1, max: 1, class: agent },
    { path: `${dct}hasPart`, class: service },
    { path: `${dcat}landingPage`, class: document },
  ],
  [evidence]: [
    identifier,
    name,
    mayDescribe,
    oneType,
    inLanguage,
    { path: `${dct}conformsTo`, class: evidenceType },
    { path: `${cv}supportsRequirement`, class: requirement },
    { path: `${foaf}page`, class: document },
  ],
  [evidenceType]: [identifier, { path: `${cv}evidenceTypeClassification`, class: concept }],
  [legal]: [{ path: `${dct}relation`, class: legal }],
  [`${cv}Output`]: [identifier, name, mayDescribe, inLanguage, type],
  [participation]: [
    identifier,
    described,
    { path: `${cv}role`, min: 1, class: concept },
    { path: `${cv}hasParticipant`, min: 1, max: 1, class: agent },
  ],
  [organisation]: [
    { path: `${skos}prefLabel`, min: 1, datatype: text },
    { path: `${dct}spatial`, min: 1, class: unit },
  ],
  [service]: [
    identifier,
    name,
    described,
    processing,
    inLanguage,
    type,
    { path: `${cv}hasInputType`, class: evidenceType },
    { path: `${cv}hasChannel`, class: channel },
    { path: 'http://www.w3.org/ns/adms#status', max: 1, class: concept },
    { path: `${cv}hasCompetentAuthority`, min: 1, class: organisation },
    { path: `${cv}relatedService`, class: service },
    { path: `${cv}sector`, class: concept },
    { path: `${dcat}keyword`, datatype: text },
    { path: `${cpsv}produces`, class: `${cv}Output` },
    { path: `${dct}isPartOf`, class: `${dcat}Dataset` },
    { path: `${cv}hasCost`, class: `${cv}Cost` },
    { path: `${cv}contactPoint`, class: `${cv}ContactPoint` },
    { path: `${cv}isClassifiedBy`, class: concept },
    { path: `${cpsv}hasInput`, class: evidence },
    { path: `${dct}spatial`, class: `${dct}Location` },
    { path: `${dct}audience`, class: concept },
    { path: `${dct}requires`, class: service },
    { path: `${cv}thematicArea`, class: concept },
    { path: `${cv}holdsRequirement`, class: requirement },
    { path: `${cpsv}follows`, class: rule },
    { path: `${cv}isGroupedBy`, class: `${cv}Event` },
    { path: `${cv}hasParticipation`, class: participation },
    { path: `${cv}hasLegalResource`, class: legal },
  ],
  [requirement]: [
    identifier,
    name,
    type,
    { path: `${cv}fulfils`, class: rule },
    { path: `${cv}hasSupportingEvidence`, class: evidence },
  ],
  [rule]: [identifier, name, described, oneType, inLanguage, { path: `${cpsv}implements`, class: legal }],
  [`${cv}ServiceConcessionContract`]: [
    identifier,
    name,
    described,
    { path: `${cv}hasContractingAuthority`, min: 1, class: organisation },
    { path: `${cv}hasEconomicOperator`, min: 1, class: `${org}Organization` },
    { path: `${cv}establishedUnder`, class: legal },
  ],
  [time]: [mayDescribe, { path: `${cv}frequency`, class: concept }],
}

const shapeOf = ({ path, min, max, class: kind, datatype }: Fact) => ({
  [`${sh}path`]: { '@id': path },
  ...(min === undefined ? {} : { [`${sh}minCount`]: min }),
  ...(max === undefined ? {} : { [`${sh}maxCount`]: max }),
  ...(kind === undefined ? {} : { [`${sh}class`]: { '@id': kind } }),
  ...(datatype === undefined ? {} : { [`${sh}datatype`]: { '@id': datatype } }),
})

/** The facts as SHACL, in JSON-LD. */
export const shapes = Object.entries(facts).map(([target, properties]) => ({
  '@id': `urn:shape:${target}`,
  '@type': `${sh}NodeShape`,
  [`${sh}targetClass`]: { '@id': target },
  [`${sh}property`]: properties.map(shapeOf),
}))
