import { completeRecord } from '../../../pack-kit/index.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { chooseKeeper } from '../choose-keeper.ts'
import { hindrances, judgeRecords } from '../judge-records.ts'
import { inRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { type RecordAnswer, toAnswers, toProblem } from '../record-answer.ts'
import { keepFilesOf } from '../record-files.ts'
import { uniqueKeyOf } from '../record-index.ts'
import type { RecordRow, RecordValues } from '../record-row.ts'
import { findByClientKey, findByUniqueKeys } from '../record-store.ts'
import { registerErrors } from '../registers-errors.ts'
import { isKeeper } from '../registers-policy.ts'
import { saveRecords } from '../save-records.ts'

/**
 * Begins a record as a draft; what is required may be missing, what is there must be right. A form that was filled in without
 * connection names itself by `clientKey`: sent again, it is answered with the record made the first time.
 * @throws not_allowed, register_record_wrong with the problems, register_place_not_yours, register_record_duplicate with the one there,
 *   register_client_key_used
 */
export async function createRecord(
  services: Services,
  programmes: Programmes,
  actor: Actor,
  code: string,
  given: { values: RecordValues; clientKey: string | null },
): Promise<RecordAnswer> {
  return inRegister(services, programmes, actor, code, async (open) => {
    const { trx, known, scope, at } = open
    const { register } = known
    const answer = async (record: RecordRow) => {
      const [answered] = await toAnswers(trx, actor, known, scope, [record], register.listColumns, at)
      if (!answered) throw new Error('a record without an answer')
      return answered
    }
    if (!isKeeper(scope)) throw commonErrors.not_allowed()
    const sent = given.clientKey === null ? undefined : await findByClientKey(trx, actor.tenantId, given.clientKey)
    if (sent) {
      if (sent.createdBy !== actor.personId || sent.register !== code) throw registerErrors.register_client_key_used()
      return answer(sent)
    }
    const [judged] = await judgeRecords(trx, actor.tenantId, register, [given.values], open.today)
    const { values, problems } = judged ?? { values: completeRecord(register, given.values), problems: [] }
    const inTheWay = hindrances(problems, true)
    if (inTheWay.length > 0) throw registerErrors.register_record_wrong({ problems: inTheWay.map(toProblem) })
    const key = uniqueKeyOf(register, values)
    const [there] = await findByUniqueKeys(trx, actor.tenantId, code, key === null ? [] : [key])
    if (there) throw registerErrors.register_record_duplicate({ recordId: there.id, title: there.title })
    const terms = {
      keeperOrganizationId: chooseKeeper(register, scope, values),
      stage: 'draft' as const,
      values,
      submittedBy: null,
      verifiedBy: null,
      removedAt: null,
    }
    const context = { tenantId: actor.tenantId, personId: actor.personId, at }
    const [record] = await saveRecords(trx, known, context, [
      { before: null, kind: 'created', terms, clientKey: given.clientKey },
    ])
    if (!record) throw new Error('nothing was saved')
    await keepFilesOf(trx, actor, register, record.id, {}, values)
    await appendAudit(services, trx, actor, {
      action: 'register_record_created',
      subjectType: 'register_record',
      subjectId: record.id,
      details: { register: code, title: record.title },
    })
    return answer(record)
  })
}
