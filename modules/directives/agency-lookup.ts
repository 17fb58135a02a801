import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { type Directory, loadDirectory, type Resolution, resolveMention } from '../organizations/index.ts'

/** Looks mentions up as they were named on the document's date; one unknown then is tried as of today. */
export type AgencyLookup = (mention: string) => Resolution

export async function openAgencyLookup(
  services: Pick<Services, 'clock'>,
  trx: Trx,
  tenantId: string,
  documentDate: string | null,
): Promise<AgencyLookup> {
  const directories: Directory[] = []
  for (const date of datesToTry(documentDate, today(services.clock)))
    directories.push(await loadDirectory(trx, tenantId, date))
  const known = new Map<string, Resolution>()
  return (mention) => {
    const before = known.get(mention)
    if (before) return before
    const resolutions = directories.map((directory) => resolveMention(directory, mention))
    const found = resolutions.find(({ organizationIds }) => organizationIds.length > 0) ?? resolutions[0]
    const answer = found ?? { organizationIds: [], collective: false, suggestions: [] }
    known.set(mention, answer)
    return answer
  }
}

/** Agencies are named as on the document's date (yyyy-mm-dd); today's names come second. */
export const datesToTry = (documentDate: string | null, now: string): string[] =>
  documentDate === null || documentDate === now ? [now] : [documentDate, now]
