import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { findCommittee, findOrganizations } from '../organizations/index.ts'
import { issuerLines, placeOfIssue } from '../reports/index.ts'
import { findTrackingRules } from '../tracking-rules/index.ts'
import { openWorkingCalendar, reckon } from '../working-days/index.ts'
import type { LetterTerms, WantedLetter } from './letter-answer.ts'
import { findOverdueDuties, type OverdueDuty } from './letter-store.ts'
import type { LetterLayout } from './rules/compose-letter.ts'

export type PreparedLetter = {
  organizationId: string
  organizationName: string
  draftedOn: string
  layout: LetterLayout
  replyBy: string
  note: string | null
  duties: OverdueDuty[]
}

/** Letters as they would be drafted now; an agency that is late with nothing any more has none. */
export async function prepareLetters(
  services: Services,
  trx: Trx,
  tenantId: string,
  wanted: readonly WantedLetter[],
  terms: LetterTerms,
): Promise<PreparedLetter[]> {
  const day = today(services.clock)
  const { layout, replyBy } = await findLayout(trx, tenantId, day)
  const names = new Map(
    (
      await findOrganizations(
        trx,
        tenantId,
        wanted.map(({ organizationId }) => organizationId),
      )
    ).map(({ id, name }) => [id, name]),
  )
  const letters: PreparedLetter[] = []
  for (const { organizationId, assignmentIds, directiveId, level } of wanted) {
    const organizationName = names.get(organizationId)
    const filter = { tenantId, day, organizationId, directiveId, level }
    const duties = organizationName ? await findOverdueDuties(trx, filter, assignmentIds) : []
    if (organizationName && duties.length > 0)
      letters.push({
        organizationId,
        organizationName,
        draftedOn: day,
        layout,
        duties,
        replyBy: terms.replyBy ?? replyBy,
        note: terms.note,
      })
  }
  return letters
}

/** Head and foot by the rules of the space on a day, and the day by which an answer is due. */
async function findLayout(trx: Trx, tenantId: string, day: string): Promise<{ layout: LetterLayout; replyBy: string }> {
  const { chasingLetter } = await findTrackingRules(trx, tenantId)
  const { replyWorkingDays, place, ...sameInBoth } = chasingLetter
  const committeeId = await findCommittee(trx, tenantId, day)
  const [committee] = await findOrganizations(trx, tenantId, committeeId ? [committeeId] : [])
  const name = committee?.name ?? 'Ủy ban nhân dân'
  const calendar = await openWorkingCalendar(trx, tenantId)
  return {
    layout: { ...sameInBoth, issuerLines: issuerLines(name), place: place || placeOfIssue(name) },
    replyBy: reckon(calendar, { count: replyWorkingDays, unit: 'working_day' }, day),
  }
}
