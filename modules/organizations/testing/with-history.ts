import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Certainty } from '../organization-terms.ts'
import { insertSuccessions } from '../succession-store.ts'
import { findVersions } from '../version-lookup-store.ts'
import { endVersions, insertOrganizations, insertVersions, showVersions } from '../version-store.ts'
import { insertRecordedReorganization } from './reorganization-test-store.ts'

type Space = { services: Services; tenantId: string; committeeId: string; administrator: { personId: string } }

type Terms = {
  kind?: string
  level?: string
  parent?: string
  validFrom?: string
  note?: string
  certainty?: Certainty
}

/** Who takes over from whom; names of agencies, new ones are made on the day. */
export type TakeOver = {
  from: string
  to: string
  /** codes of fields of work; without them everything goes over and the predecessor ends */
  fields?: string[]
  /** with fields: the predecessor ends all the same */
  ends?: boolean
  certainty?: Certainty
  position?: number
}

export type HistoryStep = {
  on: string
  number: string
  title?: string
  takeOvers?: TakeOver[]
  renames?: { from: string; to: string }[]
  abolish?: string[]
  create?: string[]
  /** terms of agencies made on the day */
  made?: Terms
}

/** Adds to a test space agencies by name and a way to have them reorganized on a day, straight through the stores. */
export function withHistory<Opened extends Space>(space: Opened) {
  const { services, tenantId } = space
  const ids = new Map<string, string>()
  const idOf = (name: string) => {
    const id = ids.get(name)
    if (!id) throw new Error(`no agency ${name}`)
    return id
  }

  async function insert(trx: Trx, names: readonly string[], terms: Terms, reorganizationId: string | null) {
    const rows = names.map((name) => ({
      id: newId(),
      name,
      shortName: null,
      aliases: [],
      kind: terms.kind ?? 'department',
      level: terms.level ?? 'province',
      code: null,
      code102: null,
      parentId: terms.parent ? idOf(terms.parent) : space.committeeId,
      placeId: null,
      fields: [],
      validFrom: terms.validFrom ?? '2000-01-01',
      certainty: terms.certainty ?? ('confirmed' as const),
      note: terms.note ?? null,
      reorganizationId,
    }))
    await insertOrganizations(trx, tenantId, rows)
    for (const { id, name } of rows) ids.set(name, id)
  }

  const inSpace = <Answer>(work: (trx: Trx) => Promise<Answer>) => inTenant(services.database, tenantId, work)

  /** Agencies that were there before the first reorganization. */
  const addAgencies = (names: readonly string[], terms: Terms = {}) => inSpace((trx) => insert(trx, names, terms, null))

  const reorganize = (step: HistoryStep) =>
    inSpace(async (trx) => {
      const { on, number, takeOvers = [], renames = [], abolish = [], create = [] } = step
      const reorganizationId = newId()
      await insertRecordedReorganization(trx, {
        tenantId,
        id: reorganizationId,
        title: step.title ?? 'Sắp xếp cơ quan',
        documentNumber: number,
        on,
        personId: space.administrator.personId,
      })
      const made = [...new Set([...takeOvers.map(({ to }) => to), ...create])].filter((name) => !ids.has(name))
      await insert(trx, made, { ...step.made, validFrom: on }, reorganizationId)
      const ended = takeOvers.filter(({ fields, ends }) => ends ?? !fields).map(({ from }) => from)
      const renamed = await findVersions(
        trx,
        tenantId,
        renames.map(({ from }) => idOf(from)),
      )
      await endVersions(
        trx,
        tenantId,
        [...ended, ...abolish, ...renames.map(({ from }) => from)].map(idOf),
        on,
        reorganizationId,
      )
      await insertVersions(
        trx,
        tenantId,
        renames.flatMap(({ from, to }) => {
          const last = renamed.findLast(({ organizationId }) => organizationId === idOf(from))
          return last ? [{ ...last, name: to, validFrom: on, validTo: null, reorganizationId }] : []
        }),
      )
      for (const { from, to } of renames) ids.set(to, idOf(from))
      await insertSuccessions(
        trx,
        tenantId,
        takeOvers.map(({ from, to, fields, ends, certainty, position }) => ({
          predecessorId: idOf(from),
          successorId: idOf(to),
          on,
          position: position ?? 1,
          fields: fields ?? null,
          predecessorEnds: ends ?? !fields,
          certainty: certainty ?? 'confirmed',
          reorganizationId,
        })),
      )
      await showVersions(trx, tenantId, [...new Set(ids.values())], today(services.clock))
    })

  return { ...space, inSpace, idOf, addAgencies, reorganize }
}
