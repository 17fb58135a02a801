import type { LastChasingLetter } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

/** 'Dự thảo ngày 20/03/2026', 'Số 88, ngày 21/03/2026' */
export const lastLetterWords = ({ draftedOn, number, issuedOn }: Omit<LastChasingLetter, 'id'>): string =>
  issuedOn ? `Số ${number}, ngày ${formatDate(issuedOn)}` : `Dự thảo ngày ${formatDate(draftedOn)}`

export const letterHref = (letterId: string): string => `/don-doc/${letterId}`
export const letterFileHref = (letterId: string): string => `/api/chasing/letters/${letterId}/file`
export const lettersFileHref = (letterIds: readonly string[]): string =>
  `/api/chasing/letters-file?ids=${letterIds.join(',')}`
