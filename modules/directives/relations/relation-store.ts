import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { concerns } from '../directive-store.ts'
import type { DirectiveStatus } from '../directives-policy.ts'
import type { RelationKind, Span } from '../rules/directive-reading.ts'
import type { CitableDirective } from '../rules/relation-match.ts'

/** A document that a directive cites. Days are yyyy-mm-dd. */
export type RelationRow = {
  directiveId: string
  position: number
  kind: RelationKind
  citedNumber: string
  citedOn: string | null
  citedName: string | null
  spans: Span[]
  confidence: number
  relatedDirectiveId: string | null
  /** a person decided what it is, or that it is none of this space */
  linkedByPerson: boolean
}

const columns = sql`relation.directive_id as "directiveId", relation.position, relation.kind,
  relation.cited_number as "citedNumber", relation.cited_on as "citedOn", relation.cited_name as "citedName",
  relation.source_spans as spans, relation.confidence, relation.related_directive_id as "relatedDirectiveId",
  relation.linked_by is not null as "linkedByPerson"`

/**
 * Documents received or renumbered at the same moment look for each other one after the other. Taken before any directive
 * is locked or written, so that two of them never wait for each other; held until the transaction ends.
 */
export async function lockCitations(trx: Trx, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`citations of ${tenantId}`}, 0))`.execute(trx)
}

type NewRelation = Omit<RelationRow, 'relatedDirectiveId' | 'linkedByPerson' | 'directiveId'>

export async function insertRelations(
  trx: Trx,
  where: { tenantId: string; directiveId: string },
  relations: readonly NewRelation[],
): Promise<void> {
  if (relations.length === 0) return
  await trx
    .insertInto('directive_relation')
    .values(
      relations.map((relation) => ({
        tenant_id: where.tenantId,
        directive_id: where.directiveId,
        position: relation.position,
        kind: relation.kind,
        cited_number: relation.citedNumber,
        cited_on: relation.citedOn,
        cited_name: relation.citedName,
        source_spans: JSON.stringify(relation.spans),
        confidence: relation.confidence,
      })),
    )
    .execute()
}

/** What these directives cite, in the order of their texts. */
export async function findRelations(
  trx: Trx,
  tenantId: string,
  directiveIds: readonly string[],
): Promise<RelationRow[]> {
  if (directiveIds.length === 0) return []
  const { rows } = await sql<RelationRow>`
    select ${columns} from directive_relation relation
    where relation.tenant_id = ${tenantId} and relation.directive_id = any(${[...directiveIds]}::uuid[])
    order by relation.directive_id, relation.position`.execute(trx)
  return rows
}

/**
 * Citations that a number alone may link or has linked: those of one directive, those not linked that are written in one
 * of these forms (lower case), and those linked to one of these directives.
 */
export async function findUndecidedCitations(
  trx: Trx,
  tenantId: string,
  of: { directiveIds: readonly string[]; forms: readonly string[]; linkedTo: readonly string[] },
): Promise<RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    select ${columns} from directive_relation relation
    where relation.tenant_id = ${tenantId} and relation.linked_by is null and relation.directive_id = any(${[...of.directiveIds]}::uuid[])
    union
    select ${columns} from directive_relation relation
    where relation.tenant_id = ${tenantId} and relation.linked_by is null and relation.related_directive_id is null
      and lower(relation.cited_number) = any(${[...of.forms]}::text[])
    union
    select ${columns} from directive_relation relation
    where relation.tenant_id = ${tenantId} and relation.linked_by is null
      and relation.related_directive_id = any(${[...of.linkedTo]}::uuid[])`.execute(trx)
  return rows
}

/** Directives that were not discarded with one of these numbers, whatever their symbols. */
export async function findCitableDirectives(
  trx: Trx,
  tenantId: string,
  numbers: readonly string[],
): Promise<CitableDirective[]> {
  if (numbers.length === 0) return []
  const { rows } = await sql<CitableDirective>`
    select id, number, symbol, issued_on as "issuedOn" from directive
    where tenant_id = ${tenantId} and status <> 'discarded' and number is not null
      and lower(number) = any(${[...numbers]}::text[])`.execute(trx)
  return rows
}

type Link = { directiveId: string; position: number; relatedDirectiveId: string | null }

/** Stores what numbers alone decide, in one statement. */
export async function updateLinks(trx: Trx, tenantId: string, links: readonly Link[], at: Date): Promise<void> {
  if (links.length === 0) return
  await sql`
    update directive_relation relation set related_directive_id = link."relatedDirectiveId",
      linked_at = case when link."relatedDirectiveId" is null then null else ${at}::timestamptz end
    from json_to_recordset(${JSON.stringify(links)}::json)
      as link("directiveId" uuid, position integer, "relatedDirectiveId" uuid)
    where relation.tenant_id = ${tenantId} and relation.directive_id = link."directiveId"
      and relation.position = link.position`.execute(trx)
}

/** Stores what a person decides; false when there is no such relation. */
export async function linkByPerson(
  trx: Trx,
  tenantId: string,
  link: Link,
  by: { personId: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('directive_relation')
    .set({ related_directive_id: link.relatedDirectiveId, linked_by: by.personId, linked_at: by.at })
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', link.directiveId)
    .where('position', '=', link.position)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Directives that cite this one and how, newest first. */
export async function findCiting(
  trx: Trx,
  tenantId: string,
  directiveId: string,
): Promise<{ directiveId: string; kind: RelationKind }[]> {
  const { rows } = await sql<{ directiveId: string; kind: RelationKind }>`
    select distinct relation.directive_id as "directiveId", relation.kind from directive_relation relation
    join directive on directive.tenant_id = relation.tenant_id and directive.id = relation.directive_id
    where relation.tenant_id = ${tenantId} and relation.related_directive_id = ${directiveId}
      and directive.status <> 'discarded'
    order by relation.directive_id desc, relation.kind`.execute(trx)
  return rows
}

/** A directive as another one names it. */
export type RelatedDirective = {
  id: string
  number: string | null
  symbol: string | null
  subject: string | null
  issuedOn: string | null
  status: DirectiveStatus
}

/** These directives, each with whether it concerns one of the organizations. */
export async function findRelatedDirectives(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  organizationIds: readonly string[],
): Promise<(RelatedDirective & { concernsActor: boolean })[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<RelatedDirective & { concernsActor: boolean }>`
    select directive.id, directive.number, directive.symbol, directive.subject, directive.issued_on as "issuedOn",
      directive.status, ${organizationIds.length === 0 ? sql`false` : concerns(sql.ref('directive.id'), organizationIds)} as "concernsActor"
    from directive where directive.tenant_id = ${tenantId} and directive.id = any(${[...ids]}::uuid[])`.execute(trx)
  return rows
}
