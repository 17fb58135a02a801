import type { Overview } from '../../api/operations'
import { idOf } from '../../ui/address/id-of'

export type UnitBasis = Overview['units']['basis']

/** ?vanBan=… : one directive; without it, all. ?coQuan=khi-do : by the agencies of their time; without it, by those of today. */
export type OverviewSearch = { vanBan?: string; coQuan?: 'khi-do' }

export function parseOverviewSearch({ vanBan, coQuan }: Record<string, unknown>): OverviewSearch {
  const directiveId = idOf(vanBan)
  return { ...(directiveId ? { vanBan: directiveId } : {}), ...(coQuan === 'khi-do' ? { coQuan } : {}) }
}

/** The basis an address asks for. */
export const unitsOf = ({ coQuan }: OverviewSearch): UnitBasis => (coQuan === 'khi-do' ? 'as_then' : 'restated')
