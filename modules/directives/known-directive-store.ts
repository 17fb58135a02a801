import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../db/generated/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { DirectiveHead } from './directive-record.ts'

const sameText = (eb: ExpressionBuilder<DB, 'directive'>, column: 'number' | 'symbol' | 'issuer', value: string) =>
  eb(sql`lower(${sql.ref(column)})`, '=', sql`lower(${value})`)

export type KnownDirective = Pick<
  DirectiveHead,
  'id' | 'status' | 'number' | 'symbol' | 'issuer' | 'issuedOn' | 'subject'
>

export const knownColumns = ['id', 'status', 'number', 'symbol', 'issuer', 'issued_on as issuedOn', 'subject'] as const

/** What tells that a document is here already; a fingerprint is given only for a document that comes in. */
export type Identity = {
  fingerprint: string | null
  number: string | null
  symbol: string | null
  issuer: string | null
  issuedOn: string | null
}

/**
 * A directive with the same content, or else the same number, symbol and issuer in the same year: numbers begin again
 * each year (NĐ 30/2020/NĐ-CP, Điều 15). One statement, so that what commits meanwhile cannot change the reason.
 */
export async function findSameDirective(
  trx: Trx,
  tenantId: string,
  identity: Identity,
  exceptId: string | null,
): Promise<(KnownDirective & { sameContent: boolean }) | undefined> {
  const sameContent = sql<boolean>`content_fingerprint is not distinct from ${identity.fingerprint}::text`
  let query = trx
    .selectFrom('directive')
    .select([...knownColumns, sameContent.as('sameContent')])
    .where('tenant_id', '=', tenantId)
    .where('status', '<>', 'discarded')
    .where((eb) =>
      eb.or([
        ...(identity.fingerprint === null ? [] : [eb('content_fingerprint', '=', identity.fingerprint)]),
        ...sameNumber(eb, identity),
      ]),
    )
    .orderBy(sameContent, 'desc')
    .orderBy('id')
    .limit(1)
    .$castTo<KnownDirective & { sameContent: boolean }>()
  if (exceptId) query = query.where('id', '<>', exceptId)
  return query.executeTakeFirst()
}

function sameNumber(eb: ExpressionBuilder<DB, 'directive'>, { number, symbol, issuer, issuedOn }: Identity) {
  if (number === null || symbol === null || issuer === null) return []
  const same = [sameText(eb, 'number', number), sameText(eb, 'symbol', symbol), sameText(eb, 'issuer', issuer)]
  if (issuedOn === null) return [eb.and(same)]
  const sameYear = eb(sql`extract(year from issued_on)`, '=', Number(issuedOn.slice(0, 4)))
  return [eb.and([...same, eb.or([eb('issued_on', 'is', null), sameYear])])]
}
