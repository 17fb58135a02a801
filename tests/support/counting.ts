import { sql } from 'kysely'
import { Client } from 'pg'
import { standIn } from '../../modules/duties/testing/list-test-store.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { newId } from '../../platform/new-id.ts'
import { openTestSpace } from './test-space.ts'

export { someEvidence } from '../../modules/duties/testing/with-duties.ts'

async function asOwner(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** A province whose duties are counted: facts beside the moves can be set, and frozen lines tampered with. */
export async function openCounting(options: { startsAt?: string; webFolder?: string } = {}) {
  const space = await withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00', ...options }))
  const { tenantId, inSpace } = space

  /** Field of work and leader in charge, as a reviewer would have given them. */
  const describe = (assignmentId: string, field: string | null, leaderPersonId: string | null) =>
    inSpace((trx) =>
      sql`update assignment set field = ${field}, leader_person_id = ${leaderPersonId}::uuid
        where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(trx),
    )

  const communes = new Map<string, string>()

  /** Stands an agency in a commune of the space's own, which others may stand in too; answers the place. */
  const seat = (organizationId: string, commune: string) =>
    inSpace(async (trx) => {
      const known = communes.get(commune)
      if (known === undefined) {
        const place = { provinceId: newId(), communeId: newId(), name: commune }
        await standIn(trx, tenantId, organizationId, place)
        communes.set(commune, place.communeId)
        return place.communeId
      }
      await sql`update organization set place_id = ${known}::uuid where tenant_id = ${tenantId} and id = ${organizationId}`.execute(
        trx,
      )
      return known
    })

  /** Somebody with the rights of the database's owner changes a frozen line. */
  const tamperLine = (periodId: string) =>
    asOwner(space.url, async (client) => {
      await client.query('update closed_period_line set return_count = return_count + 1 where period_id = $1', [
        periodId,
      ])
    })

  return { ...space, describe, seat, tamperLine }
}

export type Counting = Awaited<ReturnType<typeof openCounting>>
