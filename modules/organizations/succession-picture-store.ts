import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Succession } from './succession-store.ts'
import { successionColumns } from './succession-store.ts'

/**
 * How an agency came about and what became of it: every succession before and after it, and who else went into those that
 * took over from it. Walks agencies, each once, so it ends whatever the successions are; newest first, at most `most`.
 */
export async function findLineage(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  most: number,
): Promise<Succession[]> {
  const { rows } = await sql<Succession>`
    with recursive earlier(id) as (
      select ${organizationId}::uuid
      union
      select succession.predecessor_id from earlier join organization_succession succession
        on succession.tenant_id = ${tenantId} and succession.successor_id = earlier.id),
    later(id) as (
      select ${organizationId}::uuid
      union
      select succession.successor_id from later join organization_succession succession
        on succession.tenant_id = ${tenantId} and succession.predecessor_id = later.id)
    select ${successionColumns} from organization_succession succession
    where succession.tenant_id = ${tenantId} and (succession.successor_id in (select id from earlier)
      or succession.successor_id in (select id from later) or succession.predecessor_id in (select id from later))
    order by succession.on_date desc, succession.successor_id, succession.position limit ${most}`.execute(trx)
  return rows
}

/** An agency as far as grouping needs it. `rank` is its place in the official list. */
export type InvolvedAgency = {
  id: string
  name: string
  kind: string
  level: string
  rank: number
  validFrom: string
  validTo: string | null
}

export async function findInvolved(trx: Trx, tenantId: string, ids: readonly string[]): Promise<InvolvedAgency[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<InvolvedAgency>`
    select organization.id, organization.name, organization.kind, organization.level, version.rank,
      organization.valid_from as "validFrom", organization.valid_to as "validTo"
    from unnest(${[...ids]}::uuid[]) wanted(id)
    join organization on organization.tenant_id = ${tenantId} and organization.id = wanted.id
    join organization_version version on version.tenant_id = ${tenantId} and version.organization_id = wanted.id
      and version.valid_to is not distinct from organization.valid_to`.execute(trx)
  return rows
}

/** Agencies that ever went by names with all of these folded words. */
export async function findNamed(trx: Trx, tenantId: string, words: readonly string[]): Promise<Set<string>> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  const { rows } = await sql<{ id: string }>`
    select distinct organization_id as id from organization_version
    where tenant_id = ${tenantId} and search_text like all(${patterns})`.execute(trx)
  return new Set(rows.map((row) => row.id))
}

/** What happened to an agency without anybody taking over: another name, an end, a beginning. */
export type LoneChange = { id: string; on: string; what: 'renamed' | 'abolished' | 'created' }

/** Changes between two days (both included) that no succession shows, newest first, at most `most`. */
export async function findLoneChanges(
  trx: Trx,
  tenantId: string,
  { from, to }: { from: string | null; to: string | null },
  most: number,
): Promise<LoneChange[]> {
  const within = (column: string) =>
    sql`${sql.ref(column)} >= coalesce(${from}::date, '-infinity') and ${sql.ref(column)} <= coalesce(${to}::date, 'infinity')`
  const { rows } = await sql<LoneChange>`
    select version.organization_id as id, version.valid_from as "on", 'renamed' as what
    from organization_version version join organization_version before on before.tenant_id = version.tenant_id
      and before.organization_id = version.organization_id and before.valid_to = version.valid_from and before.name <> version.name
    where version.tenant_id = ${tenantId} and ${within('version.valid_from')}
    union all
    select organization.id, organization.valid_to, 'abolished' from organization
    where organization.tenant_id = ${tenantId} and organization.valid_to > organization.valid_from and ${within('organization.valid_to')}
      and not exists (select from organization_succession succession
        where succession.tenant_id = ${tenantId} and succession.predecessor_id = organization.id and succession.predecessor_ends)
    union all
    select organization.id, organization.valid_from, 'created'
    from organization join organization_version version on version.tenant_id = organization.tenant_id
      and version.organization_id = organization.id and version.valid_from = organization.valid_from
      and version.reorganization_id is not null
    where organization.tenant_id = ${tenantId} and ${within('organization.valid_from')}
      and not exists (select from organization_succession succession
        where succession.tenant_id = ${tenantId} and succession.successor_id = organization.id
          and succession.on_date = organization.valid_from)
    order by 2 desc, 1 limit ${most}`.execute(trx)
  return rows
}

/** How many took over from each of these agencies and how many it took over from, in all. */
export async function countSuccessions(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
): Promise<Map<string, { successors: number; predecessors: number }>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; successors: number; predecessors: number }>`
    select id, (select count(distinct successor_id) from organization_succession
        where tenant_id = ${tenantId} and predecessor_id = id) as successors,
      (select count(distinct predecessor_id) from organization_succession
        where tenant_id = ${tenantId} and successor_id = id) as predecessors
    from unnest(${[...ids]}::uuid[]) id`.execute(trx)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** The legal document by which agencies were reorganized. */
export type SuccessionAct = {
  id: string
  title: string
  documentNumber: string | null
  documentIssuedOn: string | null
  documentIssuer: string | null
  note: string | null
}

export async function findActs(trx: Trx, tenantId: string, ids: readonly string[]): Promise<SuccessionAct[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<SuccessionAct>`
    select id, title, document_number as "documentNumber", document_issued_on as "documentIssuedOn",
      document_issuer as "documentIssuer", note
    from reorganization where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[])
    order by effective_on, id`.execute(trx)
  return rows
}
