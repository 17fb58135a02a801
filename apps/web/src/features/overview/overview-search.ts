import type { Overview } from '../../api/operations'

export type UnitBasis = Overview['units']['basis']

/** ?vanBan=… : one directive; without it, all. ?coQuan=khi-do : by the agencies of their time; without it, by those of today. */
export type OverviewSearch = { vanBan?: string; coQuan?: 'khi-do' }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const parseOverviewSearch = ({ vanBan, coQuan }: Record<string, unknown>): OverviewSearch => ({
  ...(typeof vanBan === 'string' && uuid.test(vanBan) ? { vanBan } : {}),
  ...(coQuan === 'khi-do' ? { coQuan } : {}),
})

/** The basis an address asks for. */
export const unitsOf = ({ coQuan }: OverviewSearch): UnitBasis => (coQuan === 'khi-do' ? 'as_then' : 'restated')
