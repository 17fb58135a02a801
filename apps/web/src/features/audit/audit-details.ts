import type { AuditEntry } from '../../api/operations'

/** The facts of an entry, read without trust: their shapes changed over the years and will again. */
export type Details = {
  /** Text of that name, trimmed; '' when there is none. */
  text: (name: string) => string
  number: (name: string) => number | null
  list: (name: string) => string[]
  has: (name: string) => boolean
  isTrue: (name: string) => boolean
}

export const readDetails = (details: AuditEntry['details']): Details => ({
  text: (name) => (typeof details[name] === 'string' ? details[name].trim() : ''),
  number: (name) => (typeof details[name] === 'number' ? details[name] : null),
  list: (name) => (Array.isArray(details[name]) ? details[name].map(String) : []),
  has: (name) => details[name] !== undefined,
  isTrue: (name) => details[name] === true,
})
