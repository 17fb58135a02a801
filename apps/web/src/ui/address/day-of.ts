import { parseDate } from '../format/parse-date'

/** A day of the calendar in an address (yyyy-mm-dd); undefined for what is none. */
export const dayOf = (given: unknown): string | undefined =>
  typeof given === 'string' && parseDate(given.split('-').reverse().join('/')) === given ? given : undefined
