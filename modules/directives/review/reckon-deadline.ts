import type { Trx } from '../../../platform/db/database.ts'
import { openWorkingCalendar, reckon } from '../../working-days/index.ts'
import type { DutyReading } from '../rules/directive-reading.ts'
import type { Reckon } from '../rules/draft-from-reading.ts'
import { countsFromDocument } from '../rules/draft-reckoning.ts'

/** Days counted from the issue, signing or receipt of a document start at its date, the best known: a reviewer may change it. */
export async function openReckoner(trx: Trx, tenantId: string, issuedOn: string | null): Promise<Reckon> {
  if (issuedOn === null) return () => null
  const calendar = await openWorkingCalendar(trx, tenantId)
  return (relative) =>
    countsFromDocument(relative) ? { on: reckon(calendar, relative, issuedOn), fromDate: issuedOn } : null
}

/** As `openReckoner`; the calendar is left closed when no duty or change counts days. */
export const openReckonerFor = (
  duties: readonly Pick<DutyReading, 'deadline'>[],
  trx: Trx,
  tenantId: string,
  issuedOn: string | null,
): Promise<Reckon> => openReckoner(trx, tenantId, duties.some(({ deadline }) => deadline?.relative) ? issuedOn : null)
