import type { Trx } from '../../platform/db/database.ts'
import { vietnamCalendar } from './rules/vietnam-calendar.ts'
import type { WorkingCalendar } from './rules/working-calendar.ts'
import { openVietnamHolidays } from './vietnam-holidays.ts'
import { listAllExceptions } from './working-days-store.ts'

/** The working days of a space, as set when this is called. */
export async function openWorkingCalendar(trx: Trx, tenantId: string): Promise<WorkingCalendar> {
  const exceptions = await listAllExceptions(trx, tenantId)
  return vietnamCalendar(await openVietnamHolidays(), exceptions)
}
