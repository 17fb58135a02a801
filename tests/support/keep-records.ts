import { Client } from 'pg'
import { newId } from '../../platform/new-id.ts'

/** A record as it came about: each version with when and as what; the last is the present one. */
export type KeptRecord = {
  register: string
  placeId: string | null
  versions: readonly { at: string; stage: 'draft' | 'verified'; values: Readonly<Record<string, unknown>> }[]
}

type Of = {
  url: string
  tenantId: string
  organizationId: string
  personId: string
  programme: string
  hash: string
  version: number
}

/** Puts records with their histories straight into a test's database, past the forms, with the rights of its owner. */
export async function keepRecords(of: Of, records: readonly KeptRecord[], { isAdded = false } = {}): Promise<string[]> {
  const rows = records.map((record) => ({ ...record, id: newId() }))
  const client = new Client({ connectionString: of.url })
  await client.connect()
  try {
    if (!isAdded) await client.query('truncate register_change, register_record, indicator_dirty cascade')
    const heads = rows.map(({ id, register, placeId, versions }) => {
      const last = versions.at(-1)
      return { id, register, placeId, stage: last?.stage, values: last?.values, at: last?.at, version: versions.length }
    })
    await client.query(
      `insert into register_record (tenant_id, id, programme, register, keeper_organization_id, place_id, title, stage, values, version,
         programme_version, programme_hash, created_by, created_at, changed_by, changed_at, submitted_by, verified_by)
       select $1, id, $2, register, $3, "placeId", 'Bản ghi', stage, values, version, $4, $5, $6, at, $6, at,
         case when stage = 'verified' then $6::uuid end, case when stage = 'verified' then $6::uuid end
       from json_to_recordset($7::json) as given(id uuid, register text, "placeId" uuid, stage text, values jsonb, at timestamptz, version integer)`,
      [of.tenantId, of.programme, of.organizationId, of.version, of.hash, of.personId, JSON.stringify(heads)],
    )
    const changes = rows.flatMap(({ id, versions }) =>
      versions.map((one, index) => ({ ...one, id: newId(), recordId: id, version: index + 1 })),
    )
    await client.query(
      `insert into register_change (tenant_id, id, record_id, version, kind, stage, keeper_organization_id, title, values,
         programme_version, programme_hash, by_person_id, at)
       select $1, id, "recordId", version, case when stage = 'verified' then 'verified' else 'edited' end, stage, $2, 'Bản ghi', values,
         $3, $4, $5, at
       from json_to_recordset($6::json) as given(id uuid, "recordId" uuid, version integer, stage text, values jsonb, at timestamptz)`,
      [of.tenantId, of.organizationId, of.version, of.hash, of.personId, JSON.stringify(changes)],
    )
  } finally {
    await client.end()
  }
  return rows.map(({ id }) => id)
}
