import type { UnitKind } from '../rules/change.ts'
import type { CitedUnit, LookUp, UnitAnswer } from './look-up-units.ts'
import type { DraftBook } from './rules/draft-book.ts'
import type { UnitRef } from './rules/made-terms.ts'
import { isNobody, type MadeUnit, type NameWords } from './rules/made-units.ts'
import type { FormerUnit, Target } from './rules/resolved-row.ts'
import type { SheetRow } from './rules/sheet-row.ts'
import type { ChangeSurvey } from './rules/survey-changes.ts'

/** The days on which units of a draft are looked for: the one before it takes effect, and that one. */
export type DraftDays = { before: string; on: string }

export const citedFormer = ({ unit, values: { former, within } }: SheetRow, { before }: DraftDays): CitedUnit => ({
  unit,
  text: former ?? '',
  within,
  days: [before],
})

/** One that takes over, or is above another: it may have come about on the very day. */
export const citedThere = (unit: UnitKind, text: string, { before, on }: DraftDays): CitedUnit => ({
  unit,
  text,
  within: null,
  days: [on, before],
})

export type Resolver = {
  former(row: SheetRow): UnitAnswer
  /** what a new unit of the sheet is: there or in the draft, or still to be made */
  made(unit: MadeUnit): Target
  /** a unit that a cell names, which some row of the sheet may make; null: nobody */
  named(unit: UnitKind, text: string): UnitRef | { problem: string }
}

type Known = { survey: ChangeSurvey; book: DraftBook; lookUp: LookUp; words: NameWords; days: DraftDays }

/** Finds out which units names mean: those rows of the sheet make, then those the draft makes, then those that are there. */
export function openResolver({ survey, book, lookUp, words, days }: Known): Resolver {
  const targets = new Map<MadeUnit, Target>()
  const foundFormer = (row: SheetRow): FormerUnit | null => {
    if (row.values.former === null) return null
    const answer = lookUp(citedFormer(row, days))
    return 'found' in answer ? answer.found : null
  }

  /** The unit of the draft that a row of this new unit is linked to already. */
  function linkedTo({ rows }: MadeUnit, candidates: ReadonlySet<string>): string | undefined {
    for (const row of rows) {
      const id = foundFormer(row)?.id
      if (id === undefined) continue
      const into = [
        ...book.changesOf('merge', id).flatMap((change) => (change.fromIds.includes(id) ? [change.into.id] : [])),
        ...book
          .changesOf('split', id)
          .flatMap((change) => (change.fromId === id ? change.into.map((to) => to.id) : [])),
      ].find((target) => candidates.has(target))
      if (into !== undefined) return into
    }
    return undefined
  }

  function inDraft(made: MadeUnit): string | undefined {
    const alike = book.madeNamed(made.unit, made.nameKey)
    if (alike.length === 0) return undefined
    const linked = linkedTo(made, new Set(alike.map(({ id }) => id)))
    if (linked !== undefined) return linked
    const parent = made.given.parent === null ? null : named(made.unit, made.given.parent)
    const fitting = alike.filter(({ terms }) => parent === null || ('id' in parent && parent.id === terms.parentId))
    return fitting.length === 1 ? fitting[0]?.id : undefined
  }

  function made(unit: MadeUnit): Target {
    const known = targets.get(unit)
    if (known) return known
    // Units that lie under each other are told by the survey; here they must only come to an end.
    targets.set(unit, { made: unit })
    const id = inDraft(unit)
    const there = id === undefined && !unit.isCertain ? lookUp(citedThere(unit.unit, textOf(unit), days)) : null
    const target = id !== undefined ? { id } : there && 'found' in there ? { id: there.found.id } : { made: unit }
    targets.set(unit, target)
    return target
  }

  function named(unit: UnitKind, text: string): UnitRef | { problem: string } {
    if (isNobody(text)) return { id: null }
    const meant = survey.meant(unit, text)
    const [only, ...others] = meant
    if (others.length > 0) return severalNew(text, meant.length)
    if (only) return made(only)
    const { code, nameKey, underKey } = words.cite(unit, text)
    const alike = code === null ? book.madeNamed(unit, nameKey ?? '') : book.madeCoded(unit, code)
    const drafted = alike.filter(({ terms }) => underKey === null || isCalled(terms.parentId, unit, underKey))
    if (drafted.length > 1) return severalNew(text, drafted.length)
    if (drafted[0]) return { id: drafted[0].id }
    const answer = lookUp(citedThere(unit, text, days))
    return 'found' in answer ? { id: answer.found.id } : answer
  }

  const isCalled = (id: string | null, unit: UnitKind, key: string): boolean => {
    const above = id === null ? null : book.made(id)
    return above !== null && words.nameKey(unit, above.terms.name) === key
  }

  return { former: (row) => lookUp(citedFormer(row, days)), made, named }
}

/** How the rows that alone name a unit cite it. */
export const textOf = ({ rows }: MadeUnit): string => rows[0]?.values.made ?? ''

const severalNew = (text: string, count: number) => ({
  problem: `Có ${count} đơn vị mới tên “${text}”. Ghi kèm “(thuộc …)” hoặc mã để phân biệt.`,
})
