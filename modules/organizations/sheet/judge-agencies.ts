import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { JudgeContext, Judgement, NumberedRow, Survey } from '../../imports/index.ts'
import { lockParents } from '../lock-store.ts'
import { foldName } from '../rules/fold-name.ts'
import type { AgencyPlan } from './agency-plan.ts'
import { findAgencies, findAgenciesUnder } from './find-agencies.ts'
import { judgeAgency, refuse, resolveRow } from './judge-agency.ts'
import { openPlaces } from './resolve-places.ts'
import { overlaps, type Period } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import type { SheetValues } from './sheet-columns.ts'
import { findCircles, type ParentChange } from './sheet-lookup-store.ts'

export type AgencyContext = JudgeContext<Survey & AgencySurvey>

type AgencyJudgement = Judgement<AgencyPlan>

/**
 * Says of each row whether it is a new agency, one that is there, or one that is there otherwise; see `defineSheetKind`. What the rows
 * name is looked up for all of them at once.
 */
export async function judgeAgencies(
  trx: Trx,
  rows: readonly NumberedRow<SheetValues>[],
  { services, actor, survey, phase }: AgencyContext,
): Promise<AgencyJudgement[]> {
  const { tenantId } = actor
  if (phase === 'applying') await lockParents(trx, tenantId)
  const values = rows.map((row) => row.values)
  const known = await findAgencies(trx, tenantId, values)
  const cells = values.flatMap(({ place }) => place ?? [])
  const placeOf = await openPlaces(trx, tenantId, cells)
  const sheet = phase === 'reading' ? survey : null
  const resolved = rows.map((row) => resolveRow(row, { now: today(services.clock), known, placeOf, sheet }))
  const wanted = resolved.flatMap((row) => ('wanted' in row ? row.wanted : []))
  const under = await findAgenciesUnder(trx, tenantId, wanted)
  const judged = resolved.map((row) => ('wanted' in row ? judgeAgency(row, known, under) : row))
  return refuseCircles(trx, tenantId, refuseDoubled(judged))
}

/** Two rows of a page about the same agency in the same days, however they name it: only the first stands. */
function refuseDoubled(judged: readonly AgencyJudgement[]): AgencyJudgement[] {
  const seen = new Map<string, Period[]>()
  return judged.map((judgement) => {
    if (judgement.verdict !== 'new' && judgement.verdict !== 'differs') return judgement
    const { organizationId, row, period, underRow } = judgement.plan
    const key = organizationId ?? `${foldName(row.name)}\n${underRow ?? row.parentId ?? ''}`
    const same = seen.get(key) ?? []
    if (same.some((other) => overlaps(other, period)))
      return refuse('name', 'Cơ quan này đã có ở một dòng trên. Bỏ một dòng.')
    seen.set(key, [...same, period])
    return judgement
  })
}

/** An agency put under one that lies under it, by what is there already. */
async function refuseCircles(
  trx: Trx,
  tenantId: string,
  judged: readonly AgencyJudgement[],
): Promise<AgencyJudgement[]> {
  const changes = judged.flatMap((judgement): ParentChange[] => {
    if (judgement.verdict !== 'differs' || !judgement.plan.movesTo) return []
    const { organizationId, validFrom, validTo } = judgement.plan.row
    return [{ organizationId, parentId: judgement.plan.movesTo, validFrom, validTo }]
  })
  const circles = await findCircles(trx, tenantId, changes)
  return judged.map((judgement) =>
    judgement.verdict === 'differs' && circles.has(judgement.plan.row.organizationId)
      ? refuse('parent', 'Cơ quan cấp trên này đang trực thuộc chính cơ quan của dòng. Chọn cơ quan khác.')
      : judgement,
  )
}
