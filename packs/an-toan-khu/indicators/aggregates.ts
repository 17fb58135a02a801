import type { Aggregate, Condition } from '../../../pack-kit/index.ts'

/** What most indicators of the pack have in common. */
export const yearly = { level: 'commune', period: 'year' } as const
export const quarterly = { level: 'commune', period: 'quarter' } as const

/** How many records whose date lies in the period. */
export const countIn = (register: string, dateField: string, where?: Condition): Aggregate => ({
  register,
  take: 'count',
  period: { dateField },
  ...(where && { where }),
})

/** The sum of a field over the records whose date lies in the period. */
export const sumIn = (register: string, field: string, dateField: string, where?: Condition): Aggregate => ({
  register,
  take: { sum: field },
  period: { dateField },
  ...(where && { where }),
})

/** A field of the latest record whose date lies in the period: figures counted at its end. */
export const latestIn = (register: string, field: string, dateField = 'countedOn'): Aggregate => ({
  register,
  take: { latest: field },
  period: { dateField },
})

/** How many records there are at the end of the period. */
export const countAtEnd = (register: string, where?: Condition): Aggregate => ({
  register,
  take: 'count',
  ...(where && { where }),
})

/** The same where a unit without any record has none: events are recorded as they happen. */
export const orZero = (aggregate: Aggregate): Aggregate => ({ ...aggregate, emptyMeans: 'zero' })
