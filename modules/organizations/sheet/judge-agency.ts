import type { Judgement, NumberedRow, RowMessage } from '../../imports/index.ts'
import { foldName } from '../rules/fold-name.ts'
import type { AgencyPlan } from './agency-plan.ts'
import { checkTerms } from './check-terms.ts'
import { compareAgency } from './compare-agency.ts'
import type { AgenciesUnder, KnownAgencies } from './find-agencies.ts'
import { findTaken } from './find-taken.ts'
import { planNew } from './plan-new.ts'
import { findCitedParents, type ResolvedParent, resolveParent } from './resolve-parent.ts'
import type { ResolvedPlace, ResolvePlace } from './resolve-places.ts'
import { dayOf, periodOf } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import type { SheetValues } from './sheet-columns.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

type Refused = Extract<Judgement<AgencyPlan>, { verdict: 'error' }>

/** A row whose names are looked up. */
export type ResolvedRow = NumberedRow<SheetValues> & {
  day: string
  parent: ResolvedParent
  /** agencies that "Trực thuộc" may mean, on whichever of the row's days */
  cited: readonly FoundVersion[]
  place: ResolvedPlace | null
  /** under which agencies its own name is to be looked up */
  wanted: { parentId: string; name: string }[]
}

/** The agency a row speaks of: null for none that is there; `remark`: what else is to be said of that. */
export type Recognised = { version: FoundVersion | null; remark: string | null } | { problem: string }

type Known = {
  /** today, yyyy-mm-dd */
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

/** What a row says by itself, and what its "Trực thuộc" and its "Địa bàn" may mean. */
export function resolveRow(
  row: NumberedRow<SheetValues>,
  { now, known, placeOf, sheet }: Known,
): ResolvedRow | Refused {
  const { number, values } = row
  const faults = checkTerms(values)
  if (faults.length > 0) return { verdict: 'error', messages: faults }
  const [day, period] = [dayOf(values, now), periodOf(values)]
  const citing = { number, parent: values.parent, period, day }
  const parent = resolveParent(citing, now, known, sheet)
  const cited = findCitedParents(citing, known)
  const place = values.place === null ? null : placeOf(values.place, { day, period })
  const coded = values.code === null ? [] : known.byCode(values.code)
  const meant = [...cited, ...(parent.kind === 'known' ? [parent.version] : [])]
  const above = [
    ...meant.map(({ organizationId }) => organizationId),
    ...(parent.kind === 'none' ? coded.flatMap(({ parentId }) => parentId ?? []) : []),
  ]
  const wanted = [...new Set(above)].map((parentId) => ({ parentId, name: values.name ?? '' }))
  return { number, values, day, parent, cited, place, wanted }
}

/** A resolved row beside what is there. */
export function judgeAgency(
  row: ResolvedRow,
  there: Recognised,
  known: KnownAgencies,
  under: AgenciesUnder,
): Judgement<AgencyPlan> {
  if ('problem' in there) return refuse('name', there.problem)
  const { version, remark } = there
  const { values } = row
  const parent = keptParent(row, version) ?? row.parent
  if (parent.kind === 'problem') return refuse('parent', parent.text)
  if (parent.kind === 'known' && isItself(parent.version, values, version))
    return refuse('parent', 'Cơ quan không trực thuộc chính nó. Sửa “Trực thuộc”.')
  const isKeptPlace = version !== null && version.placeId !== null && row.place?.cited.has(version.placeId)
  const place = isKeptPlace ? null : row.place
  if (place && 'problem' in place) return refuse('place', place.problem)
  const terms = { values, parent, place: place?.found ?? null }
  const judgement = version ? compareAgency(version, terms) : planNew(terms)
  if (judgement.verdict === 'error') return judgement
  const messages = [...sayParentMeant(row, parent), ...(judgement.messages ?? [])]
  if (judgement.verdict === 'same') return { ...judgement, messages }
  const taken = findTaken(judgement.plan, known, under)
  if (taken) return refuse(taken.column, taken.text)
  return { ...judgement, messages: [...(remark === null ? [] : [{ column: 'parent', text: remark }]), ...messages] }
}

/** Another has the name on the row's day than the one that is meant: who wanted that one has to say so. */
function sayParentMeant({ values, parent }: ResolvedRow, meant: ResolvedParent): RowMessage[] {
  if (meant.kind !== 'known' || parent.kind !== 'known') return []
  if (meant.version.organizationId === parent.version.organizationId) return []
  const text = `“${values.parent}” được hiểu là cơ quan cấp trên đang ghi trong danh bạ, từng hoặc đang có tên đó. Nếu là cơ quan khác, ghi mã của cơ quan đó.`
  return [{ column: 'parent', text }]
}

/** What "Trực thuộc" may mean and the agency lies under already, it means. */
function keptParent({ cited }: ResolvedRow, version: FoundVersion | null): ResolvedParent | null {
  const kept = cited.find(({ organizationId }) => organizationId === version?.parentId)
  return kept ? { kind: 'known', version: kept } : null
}

/** Nor does an agency without a code of its own lie under one of its name, kind and level. */
function isItself(
  parent: FoundVersion,
  { code, name, kind, level }: SheetValues,
  version: FoundVersion | null,
): boolean {
  if (version) return parent.organizationId === version.organizationId
  return (
    code === null && parent.kind === kind && parent.level === level && foldName(parent.name) === foldName(name ?? '')
  )
}
