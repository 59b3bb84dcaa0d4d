import { catalogueFile, jsonList } from './catalogueFile'

/** All current forms as they are stored, with what the catalogue knows about each: `{"services": [...]}`. */
export const catalogueJson = catalogueFile('application/json; charset=utf-8', 'json', ({ forms }) =>
  jsonList('{"services":[', forms(), (row) => row, '\n]}\n'),
)
