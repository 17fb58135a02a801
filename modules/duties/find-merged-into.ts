import type { Trx } from '../../platform/db/database.ts'
import { organizationHistory } from '../organizations/index.ts'
import type { AssignmentListQuery } from './assignment-filter.ts'

/** Closed agencies that count with the one asked for, when numbers are told by the agencies of today. */
export const findMergedInto = async (
  trx: Trx,
  tenantId: string,
  { units, organizationId }: Pick<AssignmentListQuery, 'units' | 'organizationId'>,
  day: string,
): Promise<string[]> =>
  units === 'restated' && organizationId !== undefined
    ? organizationHistory.findMergedInto(trx, tenantId, organizationId, day)
    : []
