import type { Judgement, NumberedRow } from '../../imports/index.ts'
import type { AgencyPlan, AgencyTerms } from './agency-plan.ts'
import { checkTerms } from './check-terms.ts'
import { compareAgency } from './compare-agency.ts'
import type { AgenciesUnder, KnownAgencies } from './find-agencies.ts'
import { findTaken } from './find-taken.ts'
import { planNew } from './plan-new.ts'
import { recogniseAgency } from './recognise-agency.ts'
import { resolveParent } from './resolve-parent.ts'
import type { ResolvePlace } from './resolve-places.ts'
import { periodOf } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import type { SheetValues } from './sheet-columns.ts'

type Refused = Extract<Judgement<AgencyPlan>, { verdict: 'error' }>

/** A row whose names are resolved; `wanted`: under which agencies its own name is to be looked up. */
export type ResolvedRow = AgencyTerms & { day: string; wanted: { parentId: string; name: string }[] }

type Known = {
  /** today, yyyy-mm-dd: the day of a row that says none */
  now: string
  known: KnownAgencies
  placeOf: ResolvePlace
  /** the other rows of the sheet, when they may be counted on */
  sheet: AgencySurvey | null
}

export const refuse = (column: string | null, text: string): Refused => ({
  verdict: 'error',
  messages: [{ column, text }],
})

/** What a row says by itself, its "Trực thuộc" and its "Địa bàn". */
export function resolveRow(
  { number, values }: NumberedRow<SheetValues>,
  { now, known, placeOf, sheet }: Known,
): ResolvedRow | Refused {
  const faults = checkTerms(values)
  if (faults.length > 0) return { verdict: 'error', messages: faults }
  const day = values.validFrom ?? now
  const parent = resolveParent({ number, parent: values.parent, to: periodOf(values).to }, day, known, sheet)
  if (parent.kind === 'problem') return refuse('parent', parent.text)
  const place = values.place === null ? null : placeOf(values.place, day)
  if (place && 'problem' in place) return refuse('place', place.problem)
  const coded = values.code === null ? [] : known.byCode(values.code)
  const above =
    parent.kind === 'known' ? [parent.version.organizationId] : coded.flatMap(({ parentId }) => parentId ?? [])
  const wanted = above.map((parentId) => ({ parentId, name: values.name ?? '' }))
  return { values, parent, place: place?.found ?? null, day, wanted }
}

/** A resolved row beside what is there. */
export function judgeAgency(row: ResolvedRow, known: KnownAgencies, under: AgenciesUnder): Judgement<AgencyPlan> {
  const there = recogniseAgency(row.values, row.day, row.parent, known, under)
  if ('problem' in there) return refuse('name', there.problem)
  const judgement = there.version ? compareAgency(there.version, row) : planNew(row)
  if (judgement.verdict === 'same' || judgement.verdict === 'error') return judgement
  const taken = findTaken(judgement.plan, known, under)
  return taken ? refuse(taken.column, taken.text) : judgement
}
