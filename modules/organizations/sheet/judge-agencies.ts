import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { JudgeContext, Judgement, NumberedRow, Survey } from '../../imports/index.ts'
import { lockParents } from '../lock-store.ts'
import { foldName } from '../rules/fold-name.ts'
import type { AgencyPlan } from './agency-plan.ts'
import { findAgencies, findAgenciesUnder } from './find-agencies.ts'
import { judgeAgency, refuse, resolveRow } from './judge-agency.ts'
import { recogniseRows } from './recognise-rows.ts'
import { refuseCircles } from './refuse-circles.ts'
import { openPlaces } from './resolve-places.ts'
import { overlaps, type Period } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import type { SheetValues } from './sheet-columns.ts'

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
  const now = today(services.clock)
  const placeOf = await openPlaces(trx, tenantId, cells, now)
  const sheet = phase === 'reading' ? survey : null
  const resolved = rows.map((row) => resolveRow(row, { now, known, placeOf, sheet }))
  const sound = resolved.filter((row) => 'wanted' in row)
  const wanted = sound.flatMap((row) => row.wanted)
  const under = await findAgenciesUnder(trx, tenantId, wanted)
  const recognised = await recogniseRows(trx, tenantId, sound, { known, under, sheet: survey })
  const thereOf = new Map(sound.map((row, index) => [row, recognised[index]]))
  const judged = resolved.map((row) => {
    if (!('wanted' in row)) return row
    const there = thereOf.get(row) ?? { version: null, remark: null }
    return judgeAgency(row, there, known, under)
  })
  return refuseCircles(trx, tenantId, rows, refuseDoubled(judged), sheet)
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
