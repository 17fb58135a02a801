import type { CitedUnit } from './look-up-units.ts'
import { citedFormer, citedThere, type DraftDays, type Resolver, textOf } from './resolve-units.ts'
import { type KindWords, type Source, termsOfMade, type UnitRef } from './rules/made-terms.ts'
import type { MadeUnit } from './rules/made-units.ts'
import type { FormerUnit, ResolvedRow, Target } from './rules/resolved-row.ts'
import type { Message, SheetRow } from './rules/sheet-row.ts'
import type { ChangeSurvey } from './rules/survey-changes.ts'

/** The new units of the sheet that some rows name, and those these lie under or govern. */
function relatedUnits(rows: readonly SheetRow[], survey: ChangeSurvey): ReadonlySet<MadeUnit> {
  const related = new Set<MadeUnit>()
  for (const { number, unit, values } of rows) {
    const own = survey.madeBy(number)
    const named = [values.made, values.parent].flatMap((text) => (own || text === null ? [] : survey.meant(unit, text)))
    for (const made of own ? [own] : named) related.add(made)
  }
  for (const { unit, given } of related) {
    const above = given.parent === null ? [] : survey.meant(unit, given.parent)
    const places = given.place === null ? [] : survey.meant('place', given.place)
    for (const other of [...above, ...places]) related.add(other)
  }
  return related
}

/** Every unit that has to be looked up before some rows can be resolved. */
export function citedBy(rows: readonly SheetRow[], survey: ChangeSurvey, days: DraftDays): CitedUnit[] {
  const made = [...relatedUnits(rows, survey)]
  const formers = new Set([...rows, ...made.flatMap((unit) => unit.rows)])
  const there = (unit: CitedUnit['unit'], text: string | null) => (text === null ? [] : [citedThere(unit, text, days)])
  return [
    ...[...formers].filter(({ values }) => values.former !== null).map((row) => citedFormer(row, days)),
    ...rows.flatMap((row) =>
      survey.madeBy(row.number) ? [] : [...there(row.unit, row.values.made), ...there(row.unit, row.values.parent)],
    ),
    ...made.flatMap((unit) => [
      ...(unit.isCertain ? [] : there(unit.unit, textOf(unit))),
      ...there(unit.unit, unit.given.parent),
      ...there('place', unit.given.place),
    ]),
  ]
}

type Resolving = { survey: ChangeSurvey; resolver: Resolver; kinds: KindWords; isApplying: boolean }

/** A row with the units its names mean, or what is wrong with one of them. */
export function resolveRow(row: SheetRow, resolving: Resolving): ResolvedRow | Message {
  const { survey, resolver } = resolving
  const group = survey.groupOf(row.number)
  const answer = row.values.former === null ? null : resolver.former(row)
  if (answer && 'problem' in answer) return { column: 'former', text: answer.problem }
  const former = answer?.found ?? null
  const own = survey.madeBy(row.number)
  if (own) {
    const target = resolver.made(own)
    const made = describeMade(own, target, resolving)
    return 'text' in made ? made : { row, group, former, target, ...made }
  }
  return resolveNamed(row, { group, former }, resolving)
}

type Made = Pick<ResolvedRow, 'refs' | 'made'>

/** What a new unit lies under, and its terms while it is to be made. */
function describeMade(unit: MadeUnit, target: Target, resolving: Resolving): Made | Message {
  const parent = refOf('parent', unit.unit, unit.given.parent, resolving)
  if (parent && 'text' in parent) return parent
  const place = refOf('place', 'place', unit.given.place, resolving)
  if (place && 'text' in place) return place
  const refs = { parent, place }
  const sources = unit.rows.map((row): Source => ({ row, terms: formerOf(row, resolving)?.terms ?? null }))
  if ('id' in target) return { refs, made: { unit, sources, terms: null } }
  const made = termsOfMade(
    unit,
    refs,
    sources.filter(({ row }) => row.kind !== 'create'),
    resolving.kinds,
  )
  return 'text' in made ? made : { refs, made: { unit, sources, terms: made.terms } }
}

function formerOf(row: SheetRow, { resolver }: Resolving): FormerUnit | null {
  const answer = row.values.former === null ? null : resolver.former(row)
  return answer && 'found' in answer ? answer.found : null
}

/** A unit above or governed; while rows are written it must be there already. */
function refOf(
  column: 'parent' | 'place' | 'made',
  unit: SheetRow['unit'],
  text: string | null,
  { resolver, isApplying }: Resolving,
): UnitRef | Message | null {
  if (text === null) return null
  const ref = resolver.named(unit, text)
  if ('problem' in ref) return { column, text: ref.problem }
  if (!isApplying || 'id' in ref) return ref
  const numbers = ref.made.rows.map(({ number }) => number)
  return { column, text: `Đơn vị mới “${text}” (dòng ${numbers[0]}) chưa được ghi vào bản nháp. Ghi dòng đó trước.` }
}

/** A row whose “Đơn vị mới” is one that is there, or that other rows make. */
function resolveNamed(
  row: SheetRow,
  about: Pick<ResolvedRow, 'group' | 'former'>,
  resolving: Resolving,
): ResolvedRow | Message {
  const { kind, unit, values } = row
  const parent = kind === 'move' ? refOf('parent', unit, values.parent, resolving) : null
  if (parent && 'text' in parent) return parent
  const to = kind === 'rename' ? null : refOf('made', unit, values.made, resolving)
  if (to && 'text' in to) return to
  if (to && 'id' in to && to.id === null) return { column: 'made', text: 'Ghi tên hoặc mã của đơn vị tiếp nhận.' }
  const target = to === null ? null : 'id' in to ? toTarget(to.id) : to
  return { row, ...about, target, refs: { parent, place: null }, made: null }
}

const toTarget = (id: string | null): Target | null => (id === null ? null : { id })
