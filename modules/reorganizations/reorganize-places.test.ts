import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reorganizations } from '../../apps/server/reorganizations.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { newId } from '../../platform/new-id.ts'
import { loadPlaces } from '../../tests/support/load-places.ts'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../tests/support/reorganizing.ts'
import { addOrganization } from '../organizations/index.ts'
import { placeAnswers } from '../places/index.ts'
import { findChanges } from './change-store.ts'
import { addCommitteeChanges, addNamesakeMergers, recordReorganization } from './index.ts'
import { judge } from './judge.ts'
import { findReorganization } from './reorganization-store.ts'

let space: Reorganizing
let communes: Map<string, { id: string; parentId: string }>

/** Two communes of today's map become one on this day. */
const day = '2026-01-01'

beforeAll(async () => {
  space = await openReorganizing({ startsAt: '2025-11-03T08:00:00+07:00' })
  await loadPlaces(space.url)
  communes = new Map((await communesOn('2025-11-03')).map(({ name, ...rest }) => [name, rest]))
})
afterAll(() => space.close())

const communesOn = (on: string, tenantId = space.tenantId) =>
  inTenant(space.services.database, tenantId, async (trx) => {
    const { rows } = await sql<{ name: string; id: string; parentId: string }>`
      select name, place_id as id, parent_id as "parentId" from known_place_version
      where level = 'commune' and (valid_from is null or valid_from <= ${on}) and (valid_to is null or valid_to > ${on})
      order by name`.execute(trx)
    return rows
  })

const named = (name: string) => {
  const found = communes.get(name)
  if (!found) throw new Error(`no commune ${name}`)
  return found
}

const placeTerms = (name: string) =>
  space.newTerms(name, { kind: 'xã', level: 'commune', parentId: named('Xã Bình Hòa').parentId })

const agency = (name: string, kind: string, parentId: string, placeId: string | null) =>
  addOrganization(space.services, space.administrator, {
    ...space.newTerms(name, { kind, level: 'commune', parentId, placeId }),
    aliases: [],
    fields: [],
    validFrom: '2020-01-01',
  })

describe('communes merged by the province itself', () => {
  let reorganizationId: string
  const newCommune = newId()

  beforeAll(async () => {
    const fromIds = [named('Xã Bình Hòa').id, named('Xã Tân Lập').id]
    reorganizationId = await space.record(
      [
        aChange({ kind: 'merge', unit: 'place', fromIds, into: { id: newCommune, terms: placeTerms('Xã Bình Tân') } }),
        aChange({
          kind: 'recognise',
          placeId: newCommune,
          recognitionKind: 'atk',
          status: 'not_recognised',
          validTo: null,
        }),
      ],
      headerOn(day),
    )
  })

  it('are one on the map of the space from that day, and two until then', async () => {
    const names = async (on: string) => (await communesOn(on)).map(({ name }) => name)
    expect(await names('2025-12-31')).toEqual(expect.arrayContaining(['Xã Bình Hòa', 'Xã Tân Lập']))
    expect(await names(day)).toContain('Xã Bình Tân')
    expect(await names(day)).not.toEqual(expect.arrayContaining(['Xã Bình Hòa']))
  })

  it('stay two on the map that other spaces share', async () => {
    const elsewhere = (await communesOn(day, newId())).map(({ name }) => name)
    expect(elsewhere).toEqual(expect.arrayContaining(['Xã Bình Hòa', 'Xã Tân Lập']))
    expect(elsewhere).not.toContain('Xã Bình Tân')
  })

  it('are found by an old address as what they are now', async () => {
    const answer = await space.inSpace((trx) =>
      placeAnswers.resolveAddress(trx, space.tenantId, 'xã Tân Lập, tỉnh Sông Trà', { on: '2025-12-01', today: day }),
    )
    expect(JSON.stringify(answer)).toContain('Xã Bình Tân')
  })

  it('bring with them what was said of their recognition', async () => {
    const { rows } = await space.inSpace((trx) =>
      sql`select kind, status, valid_from, decision_number from recognition where place_id = ${newCommune}`.execute(
        trx,
      ),
    )
    expect(rows).toMatchObject([{ kind: 'atk', status: 'not_recognised', valid_from: day }])
  })

  it('are two again when it is undone', async () => {
    await space.undo(reorganizationId)
    expect((await communesOn(day)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Xã Bình Hòa', 'Xã Tân Lập']),
    )
    const { rows } = await space.inSpace((trx) =>
      sql`select id from recognition where place_id = ${newCommune} and withdrawn_at is null`.execute(trx),
    )
    expect(rows).toEqual([])
  })
})

describe('committees that follow their places', () => {
  const placeOf = (name: string) =>
    space.inSpace(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        select place_id as id from known_place_version where name = ${name} and level = 'commune' limit 1`.execute(trx)
      return rows[0]?.id ?? null
    })

  it('are merged by the draft that follows the map, and their namesakes under them too', async () => {
    for (const name of ['Xã Bình Phú', 'Thị trấn An Bình']) {
      const committeeId = await agency(
        `Ủy ban nhân dân ${name}`,
        'people_committee',
        space.committeeId,
        await placeOf(name),
      )
      await agency('Trạm Y tế', 'public_service_unit', committeeId, null)
    }
    const id = await space.draft([], headerOn('2025-07-01'))
    expect(await addCommitteeChanges(space.services, space.office, id, null)).toMatchObject({ added: 2 })
    const problems = () =>
      space.inSpace(async (trx) => {
        const record = await findReorganization(trx, space.tenantId, id)
        if (!record) throw new Error('no draft')
        return (await judge(trx, space.tenantId, record)).problems.map(({ code }) => code)
      })
    expect(await problems()).toEqual(['namesakes'])
    expect(await addNamesakeMergers(space.services, space.office, id, null)).toMatchObject({ added: 1 })
    expect(await problems()).toEqual([])
    await recordReorganization(space.services, space.office, reorganizations.followers, id, null)
    const { rows } = await space.inSpace((trx) =>
      sql<{ name: string; parent: string }>`
        select version.name, parent.name as parent from organization_version version
        join organization parent on parent.id = version.parent_id
        where version.valid_from = '2025-07-01' order by version.name`.execute(trx),
    )
    expect(rows.map(({ name, parent }) => [name, parent])).toEqual([
      ['Trạm Y tế', 'Ủy ban nhân dân xã Bình Hòa'],
      ['Ủy ban nhân dân xã Bình Hòa', 'Ủy ban nhân dân tỉnh Sông Trà'],
      // A part of Xã Bình Phú went there; its committee goes where most went.
      ['Ủy ban nhân dân xã Núi Xanh', 'Ủy ban nhân dân tỉnh Sông Trà'],
    ])
  })
})

describe('committees of communes a draft merges', () => {
  it('are warned of, and follow the draft by one button', async () => {
    const fromIds = [named('Xã Bình Hòa').id, named('Xã Tân Lập').id]
    for (const placeId of fromIds)
      await agency(`Ủy ban nhân dân xã ${placeId.slice(-4)}`, 'people_committee', space.committeeId, placeId)
    const made = { id: newId(), terms: placeTerms('Xã Bình Tân') }
    const merge = aChange({ kind: 'merge', unit: 'place', fromIds, into: made })
    const id = await space.draft([merge], headerOn('2026-02-01'))
    const warnings = () =>
      space.inSpace(async (trx) => {
        const record = await findReorganization(trx, space.tenantId, id)
        if (!record) throw new Error('no draft')
        return (await judge(trx, space.tenantId, record)).warnings
      })
    expect(await warnings()).toMatchObject([{ code: 'committees_left' }])
    expect(await addCommitteeChanges(space.services, space.office, id, null)).toMatchObject({ added: 1 })
    expect(await warnings()).toEqual([])
    const [, change] = await space.inSpace((trx) => findChanges(trx, space.tenantId, id))
    expect(change).toMatchObject({ kind: 'merge', into: { terms: { name: 'Ủy ban nhân dân xã Bình Tân' } } })
  })
})
