import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { JudgeContext, Judgement, NumberedRow, Survey } from '../../imports/index.ts'
import { lockParents } from '../lock-store.ts'
import { foldName } from '../rules/fold-name.ts'
import type { AgencyPlan } from './agency-plan.ts'
import { checkTerms } from './check-terms.ts'
import { compareAgency } from './compare-agency.ts'
import { findAgencies } from './find-agencies.ts'
import { findTaken } from './find-taken.ts'
import { planNew } from './plan-new.ts'
import { recogniseAgency } from './recognise-agency.ts'
import { type ResolvedParent, resolveParent } from './resolve-parent.ts'
import { openPlaces } from './resolve-places.ts'
import { overlaps, type Period, periodOf } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import type { SheetValues } from './sheet-columns.ts'
import { findCircles, type ParentChange } from './sheet-lookup-store.ts'

export type AgencyContext = JudgeContext<Survey & AgencySurvey>
type AgencyJudgement = Judgement<AgencyPlan>

const refuse = (column: string | null, text: string): AgencyJudgement => ({
  verdict: 'error',
  messages: [{ column, text }],
})

/** Says of each row whether it is a new agency, one that is there, or one that is there otherwise; see `defineSheetKind`. */
export async function judgeAgencies(
  trx: Trx,
  rows: readonly NumberedRow<SheetValues>[],
  { services, actor, survey, phase }: AgencyContext,
): Promise<AgencyJudgement[]> {
  const { tenantId } = actor
  if (phase === 'applying') await lockParents(trx, tenantId)
  const now = today(services.clock)
  const values = rows.map((row) => row.values)
  const known = await findAgencies(trx, tenantId, values)
  const placeOf = await openPlaces(
    trx,
    tenantId,
    values.flatMap(({ place }) => place ?? []),
  )
  const seen = new Map<string, Period[]>()
  const judged = rows.map(({ number, values: row }): AgencyJudgement => {
    const faults = checkTerms(row)
    if (faults.length > 0) return { verdict: 'error', messages: faults }
    const period = periodOf(row)
    const day = row.validFrom ?? now
    const parent = resolveParent(
      { number, parent: row.parent, to: period.to },
      day,
      known,
      phase === 'reading' ? survey : null,
    )
    if (parent.kind === 'problem') return refuse('parent', parent.text)
    const place = row.place === null ? null : placeOf(row.place, day)
    if (place && 'problem' in place) return refuse('place', place.problem)
    const there = recogniseAgency(row, day, parent, known)
    if ('problem' in there) return refuse('name', there.problem)
    const terms = { values: row, parent, place: place?.found ?? null }
    const judgement = there.version ? compareAgency(there.version, terms) : planNew(terms)
    if (judgement.verdict === 'same' || judgement.verdict === 'error') return judgement
    const taken = findTaken(judgement.plan, known, parent.kind === 'row')
    if (taken) return refuse(taken.column, taken.text)
    const key = keyOf(judgement.plan, parent)
    const same = seen.get(key) ?? []
    if (same.some((other) => overlaps(other, judgement.plan.period)))
      return refuse('name', 'Cơ quan này đã có ở một dòng trên. Bỏ một dòng.')
    seen.set(key, [...same, judgement.plan.period])
    return judgement
  })
  return refuseCircles(trx, tenantId, judged)
}

/** By what two rows of a page are the same agency. */
const keyOf = ({ organizationId, row }: AgencyPlan, parent: ResolvedParent): string =>
  organizationId ?? `${foldName(row.name)}\n${parent.kind === 'row' ? parent.number : (row.parentId ?? '')}`

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
