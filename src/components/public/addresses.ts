import type { FestivalAddress } from '../../domain/publishing/pages'

/** The addresses of public pages, in one place. */
export const festivalHref = ({ province, year }: FestivalAddress, group?: string): string =>
  `/results/${province}/${year}${group ? `?group=${group}` : ''}`

export const cardHref = (address: FestivalAddress, agency: string): string => `${festivalHref(address)}/${agency}`

export const sealHref = (address: FestivalAddress): string => `${festivalHref(address)}/seal`

export const fileHref = ({ province, year }: FestivalAddress, type: 'csv' | 'json' | 'pdf'): string =>
  `/api/results/${province}/${year}/results.${type}`
