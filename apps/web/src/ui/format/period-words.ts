import { formatDate } from './format-date'
import { dayBefore } from './next-day'

/** Entered for what has been so always. */
const always = '1900-01-01'

export type Period = {
  validFrom: string
  /** The first day no longer (yyyy-mm-dd); null: until further notice. */
  validTo: string | null
}

/** 'từ 01/03/2025 đến hết 30/06/2025', 'từ 01/07/2025', 'đến hết 28/02/2025', 'từ trước đến nay'. */
export function periodWords({ validFrom, validTo }: Period): string {
  const from = validFrom > always ? `từ ${formatDate(validFrom)}` : ''
  const to = validTo ? `đến hết ${formatDate(dayBefore(validTo))}` : ''
  return [from, to].filter(Boolean).join(' ') || 'từ trước đến nay'
}
