import type { Trx } from '../../../platform/db/database.ts'
import type { DigestPart } from '../rules/compose-mail.ts'
import { gatherUnreadNotices } from './unread-notices-store.ts'

/** So far back a morning's mail goes. */
const mostDays = 7
const mostLines = 15

/** What was left unread and no morning's mail told yet, as of a moment. */
export async function gatherUnreadParts(
  trx: Trx,
  tenantId: string,
  personIds: readonly string[],
  day: string,
  now: Date,
): Promise<Map<string, DigestPart>> {
  const since = new Date(now.getTime() - mostDays * 24 * 3600_000)
  const unread = await gatherUnreadNotices(trx, tenantId, personIds, { day, since, most: mostLines })
  return new Map(
    unread.map(({ personId, count, lines }) => [
      personId,
      {
        heading: `${count} thông báo chưa đọc`,
        lines: lines.map(({ title, body, link }) => ({ text: body ? `${title}: ${body}` : title, link })),
        more: count - lines.length,
        moreLink: '/thong-bao',
      },
    ]),
  )
}
