import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { type Directory, loadDirectory, type Resolution, resolveMention } from '../organizations/index.ts'

/** Looks mentions up as of today; one unknown today is tried as of the document's date, for agencies since closed. */
export type AgencyLookup = (mention: string) => Resolution

export async function openAgencyLookup(
  services: Pick<Services, 'clock'>,
  trx: Trx,
  tenantId: string,
  documentDate: string | null,
): Promise<AgencyLookup> {
  const now = today(services.clock)
  const dates = documentDate === null || documentDate === now ? [now] : [now, documentDate]
  const directories: Directory[] = []
  for (const date of dates) directories.push(await loadDirectory(trx, tenantId, date))
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
