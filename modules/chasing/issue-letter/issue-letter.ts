import { writtenDay } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import { chasingErrors } from '../chasing-errors.ts'
import { mayDraftLetters } from '../chasing-policy.ts'
import { findLetterRows, listLetterItems, setLetterIssued } from '../letter-page-store.ts'

/**
 * Notes under which number and on which day a letter went out, and tells the agency. What was noted wrong is noted again;
 * the agency is told the first time only.
 * @throws chasing_letter_not_found, letter_day_out_of_range; version_conflict when somebody changed it meanwhile
 */
export async function issueLetter(
  services: Services,
  actor: Actor,
  id: string,
  { number, issuedOn }: { number: string; issuedOn: string },
  version: number,
): Promise<void> {
  if (!mayDraftLetters(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const day = today(services.clock)
  await inTenant(services.database, tenantId, async (trx) => {
    const [letter] = await findLetterRows(trx, tenantId, [id])
    if (!letter) throw chasingErrors.chasing_letter_not_found()
    if (issuedOn < letter.draftedOn || issuedOn > day) throw chasingErrors.letter_day_out_of_range()
    if (!(await setLetterIssued(trx, { tenantId, id, version, number, issuedOn })))
      throw commonErrors.version_conflict()
    await appendAudit(services, trx, actor, {
      action: 'chasing_letter_issued',
      subjectType: 'chasing_letter',
      subjectId: id,
      details: { organizationId: letter.organizationId, number, issuedOn, former: letter.number },
    })
    if (letter.issuedOn !== null) return
    const [first] = await listLetterItems(trx, tenantId, [id])
    const people = await findPeopleAt(trx, tenantId, [letter.organizationId], agencyRoles, day)
    await notify(services, trx, {
      tenantId,
      personIds: people.map(({ personId }) => personId),
      kind: 'chasing_letter_sent',
      title: `Văn bản đôn đốc số ${number}/${letter.layout.symbol} về ${letter.dutyCount} nhiệm vụ quá hạn`,
      body: letter.replyBy ? `Báo cáo kết quả trước ngày ${writtenDay(letter.replyBy)}.` : null,
      link: letter.dutyCount === 1 && first ? `/nhiem-vu/${first.assignmentId}` : '/nhiem-vu?trangThai=qua-han',
    })
  })
}
