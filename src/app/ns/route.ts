import { downloadVocabulary } from '../../services/catalogue/public/openData'

/** What the open data's own words mean; each is named by this address with `#` and the word. */
export const GET = (): Promise<Response> => downloadVocabulary()
