import { sql } from 'kysely'
import { reorganizations } from '../../../apps/server/reorganizations.ts'
import { loadActor } from '../../../modules/access/index.ts'
import {
  addNamesakeMergers,
  type Change,
  createReorganization,
  recordReorganization,
} from '../../../modules/reorganizations/index.ts'
import { type CommitteeFacts, proposeCommittees } from '../../../modules/reorganizations/rules/propose-committees.ts'
import { fixedClock } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { printTable } from '../print-table.ts'
import { country } from './country.ts'

const on = '2025-07-01'
const { tenantId } = country

type Province = { id: string; name: string; placeId: string; newPlaceId: string; newName: string }
type Committee = CommitteeFacts & { newProvinceId: string }

async function readCountry(trx: Trx) {
  const provinces = await sql<Province>`
    select organization.id, organization.name, organization.place_id as "placeId", coalesce(succession.successor_id, organization.place_id) as "newPlaceId",
      (select name from place_version where place_id = coalesce(succession.successor_id, organization.place_id) and tenant_id is null
        and (valid_to is null) limit 1) as "newName"
    from organization left join place_succession succession on succession.predecessor_id = organization.place_id
    where organization.tenant_id = ${tenantId} and organization.kind = 'people_committee' and organization.level = 'province'`.execute(
    trx,
  )
  const departments = await sql<{ id: string; name: string; parentId: string }>`
    select id, name, parent_id as "parentId" from organization where tenant_id = ${tenantId} and kind = 'department'`.execute(
    trx,
  )
  const committees = await sql<Committee>`
    select organization.id, organization.name, organization.level, organization.place_id as "placeId", organization.parent_id as "parentId",
      (select version.parent_id from place_version version where version.tenant_id is null and version.valid_to is null and version.place_id =
        coalesce((select successor_id from place_succession where predecessor_id = organization.place_id limit 1), organization.place_id)
        limit 1) as "newProvinceId"
    from organization where organization.tenant_id = ${tenantId} and organization.kind = 'people_committee'
      and organization.level in ('district', 'commune')`.execute(trx)
  const successions = await sql<{ predecessorId: string; successorId: string }>`
    select predecessor_id as "predecessorId", successor_id as "successorId" from place_succession where tenant_id is null`.execute(
    trx,
  )
  const names = await sql<{ id: string; name: string }>`
    select place_id as id, name from place_version where tenant_id is null and valid_to is null`.execute(trx)
  return {
    provinces: provinces.rows,
    departments: departments.rows,
    committees: committees.rows,
    places: { successions: successions.rows, names: new Map(names.rows.map(({ id, name }) => [id, name])) },
  }
}

const common = { certainty: 'confirmed', note: null } as const
const terms = (name: string, kind: string, parentId: string | null, placeId: string | null) => ({
  name,
  shortName: null,
  kind,
  level: 'province',
  code: null,
  code102: null,
  aliases: [],
  parentId,
  placeId,
  fields: [],
})

/** Provinces and their departments merge, committees of communes and districts follow their places. */
function changesOfCountry({
  provinces,
  departments,
  committees,
  places,
}: Awaited<ReturnType<typeof readCountry>>): Change[] {
  const changes: Change[] = []
  const committeeOf = new Map<string, string>()
  for (const [placeId, merging] of Map.groupBy(provinces, ({ newPlaceId }) => newPlaceId)) {
    const [first] = merging
    if (!first) continue
    const id = merging.length === 1 ? first.id : newId()
    committeeOf.set(placeId, id)
    if (merging.length === 1) continue
    const into = { id, terms: terms(`Ủy ban nhân dân ${first.newName}`, 'people_committee', null, placeId) }
    changes.push({
      ...common,
      id: newId(),
      kind: 'merge',
      unit: 'organization',
      fromIds: merging.map((one) => one.id),
      into,
    })
    const own = departments.filter(({ parentId }) => merging.some((one) => one.id === parentId))
    for (const [name, same] of Map.groupBy(own, (department) => department.name))
      changes.push({
        ...common,
        id: newId(),
        kind: 'merge',
        unit: 'organization',
        fromIds: same.map((one) => one.id),
        into: { id: newId(), terms: terms(name, 'department', id, null) },
      })
  }
  for (const [provinceId, own] of Map.groupBy(committees, ({ newProvinceId }) => newProvinceId))
    changes.push(...proposeCommittees(own, places, committeeOf.get(provinceId) ?? '', newId))
  return changes
}

const countAll = (trx: Trx) =>
  sql<Record<string, number>>`
    select count(distinct duty_id)::integer as duties, (count(*) filter (where origin_assignment_id is null))::integer as assignments,
      (count(*) filter (where origin_assignment_id is not null))::integer as "split off",
      (count(*) filter (where lead.valid_to <= ${on}))::integer as "with closed agencies",
      (select count(*) from assignment_coordinator where tenant_id = ${tenantId})::integer as coordinators
    from assignment join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
    where assignment.tenant_id = ${tenantId} and assignment.attention < 2`
    .execute(trx)
    .then(({ rows }) => rows[0] ?? {})

/** Records and carries out the whole country's reorganization of 2025 over 100,000 open duties; aim: under 60 s. */
export async function reorganizeCountry(services: Services): Promise<void> {
  const inCountry = <Answer>(work: (trx: Trx) => Promise<Answer>) => inTenant(services.database, tenantId, work)
  const actor = await loadActor(services, tenantId, country.personId)
  const changes = changesOfCountry(await inCountry(readCountry))
  const before = await inCountry(countAll)
  const header = {
    title: 'Sắp xếp năm 2025',
    documentNumber: '202/2025/QH15',
    documentIssuedOn: '2025-06-12',
    documentIssuer: 'Quốc hội',
    directiveId: null,
    fileId: null,
    effectiveOn: on,
    note: null,
    undecided: 'suggested',
  } as const
  const id = await createReorganization(services, actor, header, changes)
  const merging = performance.now()
  const { added } = await addNamesakeMergers(services, actor, id, null)
  const began = performance.now()
  await recordReorganization(services, actor, reorganizations.followers, id, null)
  const recorded = performance.now()
  const day = { ...services, clock: fixedClock(`${on}T00:01:00+07:00`) }
  await reorganizations.workRun(day, { tenantId, reorganizationId: id, direction: 'follow' })
  const followed = performance.now()
  const after = await inCountry(countAll)
  const second = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  printTable(
    `The country’s reorganization of 2025: ${changes.length + added} changes, 50,000 agencies, 100,000 open duties (aim: under 60 s)`,
    ['step', 's', 'memory MB'],
    [
      ['divisions of one name found and added to the draft', second(merging, began), ''],
      ['recorded (directory, posts, checks, one transaction)', second(began, recorded), ''],
      ['duties and coordinators followed, page by page', second(recorded, followed), ''],
      ['together', second(began, followed), Math.round(process.memoryUsage().rss / 1e6)],
    ],
  )
  printTable(
    'Counted before and after',
    ['', ...Object.keys(before)],
    [
      ['before', ...Object.values(before)],
      ['after', ...Object.values(after)],
    ],
  )
}
