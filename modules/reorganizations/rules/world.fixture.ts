import type { Change, UnitKind, UnitTerms } from './change.ts'
import type { Judgement } from './judge-reorganization.ts'
import { judgeReorganization } from './judge-reorganization.ts'
import type { UnitFacts, UnitVersion, WorldFacts } from './unit-facts.ts'

/** Terms of a fictional agency. */
export const terms = (name: string, more: Partial<UnitTerms> = {}): UnitTerms => ({
  name,
  shortName: null,
  kind: 'department',
  level: 'province',
  code: null,
  code102: null,
  aliases: [],
  parentId: null,
  placeId: null,
  fields: [],
  ...more,
})

export const nameKey = (name: string) => name.toLowerCase()

type Given = {
  id: string
  name: string
  unit?: UnitKind
  from?: string | null
  to?: string | null
  more?: Partial<UnitTerms>
  later?: readonly (Partial<UnitTerms> & { from: string; to?: string })[]
}

/** A small world from a list of units; children, parents, names and codes follow from it. */
export function worldOf(given: readonly Given[], on: string): WorldFacts {
  const units = new Map<string, UnitFacts>(
    given.map(({ id, name, unit = 'organization', from = '2000-01-01', to = null, more = {}, later = [] }) => {
      const first: UnitVersion = { ...terms(name, more), validFrom: from, validTo: later[0]?.from ?? to }
      const versions = later.reduce<UnitVersion[]>(
        (all, { from: start, to: end, ...change }, index) => [
          ...all,
          { ...(all.at(-1) ?? first), ...change, validFrom: start, validTo: later[index + 1]?.from ?? end ?? null },
        ],
        [first],
      )
      return [id, { unit, id, versions }]
    }),
  )
  const living = [...units.values()].flatMap(({ unit, id, versions }) => {
    const version = versions.find(
      ({ validFrom, validTo }) => (validFrom === null || validFrom <= on) && (validTo === null || validTo > on),
    )
    return version ? [{ unit, id, ...version }] : []
  })
  return {
    units,
    children: living.flatMap(({ unit, id, parentId, name }) =>
      parentId === null ? [] : [{ unit, id, parentId, name }],
    ),
    laterChildren: [],
    laterSuccessions: new Map(),
    parents: new Map(living.map(({ id, parentId }) => [id, parentId])),
    takenNames: living.map(({ unit, id, parentId, name }) => ({ unit, id, parentId, name, nameKey: nameKey(name) })),
    takenCodes: living.flatMap(({ unit, id, level, code, name }) =>
      code === null ? [] : [{ unit, id, level, code, name }],
    ),
  }
}

type WithoutId<Kind> = Kind extends Change ? Omit<Kind, 'id' | 'certainty' | 'note'> : never

/** A change with its usual rest. */
export const change = (id: string, given: WithoutId<Change>): Change =>
  ({ id, certainty: 'confirmed', note: null, ...given }) as Change

export const day = '2025-03-01'

/** Judges changes in a world, with everything else in order. */
export const judge = (given: readonly Given[], ...changes: Change[]): Judgement =>
  judgeReorganization(
    {
      title: 'Sắp xếp',
      documentNumber: '01/NQ-HĐND',
      documentIssuedOn: '2025-02-24',
      documentIssuer: 'HĐND tỉnh',
      effectiveOn: day,
    },
    changes,
    worldOf(given, day),
    { field: (code) => code, nameKey },
  )

export const codes = (judgement: Judgement): string[] => judgement.problems.map(({ code }) => code)
