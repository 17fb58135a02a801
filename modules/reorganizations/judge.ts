import { writtenDay } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { foldName, nameOfField } from '../organizations/index.ts'
import { findRecognitionInTheWay } from '../recognitions/index.ts'
import { findChanges } from './change-store.ts'
import { loadWorld } from './load-world.ts'
import { plannedRecognitions } from './planned-recognitions.ts'
import { findCommitteesAcross } from './propose-committees/propose-committees-store.ts'
import type { ReorganizationRecord } from './reorganization-record.ts'
import type { Change } from './rules/change.ts'
import { type Judgement, judgeReorganization } from './rules/judge-reorganization.ts'
import type { Plan } from './rules/plan.ts'
import { type Problem } from './rules/problem.ts'
import type { WorldFacts } from './rules/unit-facts.ts'

/** A draft judged against the directory and the map as they stand now. */
export async function judge(
  trx: Trx,
  tenantId: string,
  record: ReorganizationRecord,
): Promise<Judgement & { changes: Change[]; world: WorldFacts }> {
  const changes = await findChanges(trx, tenantId, record.id)
  const on = record.effectiveOn ?? '9999-12-31'
  const world = await loadWorld(trx, tenantId, changes, on)
  const judgement = judgeReorganization(record, changes, world, { field: nameOfField, nameKey: foldName })
  return {
    ...judgement,
    problems: [...judgement.problems, ...(await recognitionProblems(trx, tenantId, record, judgement.plan))],
    warnings: [...judgement.warnings, ...(await committeeWarnings(trx, tenantId, on, judgement.plan))],
    changes,
    world,
  }
}

const mostNamed = 5

/** People's Committees of places that end, with which nothing happens in this reorganization. */
async function committeeWarnings(trx: Trx, tenantId: string, on: string, plan: Plan | null): Promise<Problem[]> {
  const ended = plan?.ended.flatMap(({ unit, id }) => (unit === 'place' ? [id] : [])) ?? []
  if (plan === null || ended.length === 0) return []
  const dealtWith = new Set([...plan.ended, ...plan.changed].map(({ id }) => id))
  const left = (await findCommitteesAcross(trx, tenantId, on, ended)).filter(({ id }) => !dealtWith.has(id))
  if (left.length === 0) return []
  const named = left.slice(0, mostNamed).map(({ name }) => name)
  const more = left.length > named.length ? ` và ${left.length - named.length} cơ quan khác` : ''
  return [
    {
      changeId: null,
      code: 'committees_left',
      message: `Địa bàn chấm dứt nhưng UBND của nó chưa có thay đổi nào: ${named.join(', ')}${more}. Ở bước Thay đổi, bấm “Thêm thay đổi của UBND theo danh mục địa bàn”.`,
    },
  ]
}

/** A place recognised twice at once: said before anything is written. */
async function recognitionProblems(
  trx: Trx,
  tenantId: string,
  record: ReorganizationRecord,
  plan: Plan | null,
): Promise<Problem[]> {
  if (plan === null) return []
  const inTheWay = await findRecognitionInTheWay(trx, tenantId, plannedRecognitions(plan, record))
  if (!inTheWay) return []
  const { placeName, decisionNumber, validFrom } = inTheWay
  const by = decisionNumber ? ` theo ${decisionNumber}` : ''
  return [
    {
      changeId: null,
      code: 'recognition_overlaps',
      message: `${placeName ?? 'Địa bàn'} đã có ghi nhận công nhận từ ${writtenDay(validFrom)}${by} trong thời gian này. Rút ghi nhận đó, hoặc bỏ thay đổi công nhận này.`,
    },
  ]
}
