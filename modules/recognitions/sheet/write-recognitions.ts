import type { Trx } from '../../../platform/db/database.ts'
import type { JudgeContext, Survey } from '../../imports/index.ts'
import { insertRows } from '../recognition-store.ts'
import { withdrawRows } from './recognition-sheet-store.ts'
import type { RecognitionPlan } from './rules/compare-recognition.ts'

/** Records the rows of a page; what a row takes the place of is withdrawn and kept, with the row as the reason. */
export async function writeRecognitions(
  trx: Trx,
  rows: readonly { number: number; plan: RecognitionPlan }[],
  { services, actor, fileName }: JudgeContext<Survey>,
): Promise<void> {
  const at = services.clock.now()
  const replaced = rows.flatMap(({ number, plan: { replacedId } }) =>
    replacedId === null ? [] : [{ id: replacedId, reason: `Thay bằng dòng ${number} của bảng ${fileName}` }],
  )
  await withdrawRows(trx, actor, replaced, at)
  await insertRows(
    trx,
    actor,
    rows.map(({ plan }) => plan.record),
    at,
  )
}
