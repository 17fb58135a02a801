import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../support/test-database.ts'

const places = ['place', 'place_version', 'place_succession']
const shared = ['tenant', 'schema_migration', 'schema_migration_lock', 'reference_load', ...places]
const [mine, other] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']
const organizationId = '00000000-0000-7000-8000-00000000000a'
const auditId = '00000000-0000-7000-8000-00000000000b'
let client: Client

beforeAll(async () => {
  client = new Client({ connectionString: await createTestDatabase() })
  await client.connect()
  await client.query(
    `insert into tenant (id, code, name) values ('${mine}', 'mine', 'Mine'), ('${other}', 'other', 'Other')`,
  )
  await client.query(
    `insert into organization (tenant_id, id, kind, level, name, valid_from) values ('${mine}', '${organizationId}', 'department', 'province', 'Sở Mẫu', '2020-01-01')`,
  )
  await client.query(
    `insert into audit_entry (tenant_id, id, at, action, subject_type) values ('${mine}', '${auditId}', now(), 'tested', 'test')`,
  )
})
afterAll(() => client.end())

/** Runs statements as the application's role in one transaction of a tenant, then rolls back. */
async function asApplication<Answer>(tenantId: string | null, work: () => Promise<Answer>): Promise<Answer> {
  await client.query('begin')
  await client.query('set local role dondoc_app')
  if (tenantId) await client.query(`set local app.tenant = '${tenantId}'`)
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}

describe('row-level security', () => {
  it('shows a tenant its own rows and nobody else’s', async () => {
    const count = async () => (await client.query('select count(*)::int as n from organization')).rows[0].n
    expect(await asApplication(mine, count)).toBe(1)
    expect(await asApplication(other, count)).toBe(0)
    expect(await asApplication(null, count)).toBe(0)
  })

  it('refuses to write rows of another tenant', async () => {
    const insert = () =>
      client.query(
        `insert into organization (tenant_id, id, kind, level, name, valid_from) values ('${mine}', gen_random_uuid(), 'other', 'province', 'Lạ', '2020-01-01')`,
      )
    await expect(asApplication(other, insert)).rejects.toThrow(/row-level security/)
  })

  it('is enabled and forced on every table that has tenant_id', async () => {
    const { rows } = await client.query(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as has_tenant
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`)
    const tables = rows.filter((row) => !shared.includes(row.name))
    expect(tables.length).toBeGreaterThanOrEqual(16)
    for (const table of tables) expect(table, table.name).toMatchObject({ guarded: true, has_tenant: true })
  })

  it('puts tenant_id first in every primary key, unique constraint and index of a tenant table', async () => {
    const { rows } = await client.query(`
      select t.relname as name, i.relname as index, a.attname as first_column
      from pg_index x
      join pg_class t on t.oid = x.indrelid and t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
      join pg_class i on i.oid = x.indexrelid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]`)
    const indexes = rows.filter((row) => !shared.includes(row.name))
    expect(indexes.length).toBeGreaterThan(20)
    for (const index of indexes) expect(index.first_column, index.index).toBe('tenant_id')
  })
})

describe('the application role', () => {
  it.each([
    ['alter the audit ledger', `update audit_entry set action = 'changed'`],
    ['delete from the audit ledger', 'delete from audit_entry'],
    ['truncate the audit ledger', 'truncate audit_entry'],
    ['alter what happened to an assignment', `update assignment_event set kind = 'acknowledged'`],
    ['alter what happened to a record of a register', `update register_change set kind = 'edited'`],
    ['delete what happened to a record of a register', 'delete from register_change'],
    ['alter what the value of an indicator was', 'update indicator_value_change set value = 0'],
    ['delete a value of an indicator', 'delete from indicator_value'],
    ['alter a target', 'update indicator_target set value = 0'],
    ['alter a threshold a province recorded', 'update scorecard_threshold set amount = 0'],
    ['alter an issued duty', `update duty set text = 'khác'`],
    ['create a tenant', `insert into tenant (id, code, name) values (gen_random_uuid(), 'x', 'X')`],
    ['drop a table', 'drop table audit_entry'],
    ['switch row-level security off', 'alter table organization disable row level security'],
  ])('cannot %s', async (_what, statement) => {
    await expect(asApplication(mine, () => client.query(statement))).rejects.toThrow(/permission denied|must be owner/)
  })

  it('is neither superuser nor able to bypass row-level security', async () => {
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'dondoc_app'`,
    )
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }])
  })

  it('can append to the audit ledger and read it', async () => {
    const found = await asApplication(mine, async () => {
      await client.query(
        `insert into audit_entry (tenant_id, id, at, action, subject_type) values ('${mine}', gen_random_uuid(), now(), 'tested', 'test')`,
      )
      return (await client.query('select count(*)::int as n from audit_entry')).rows[0].n
    })
    expect(found).toBe(2)
  })
})

describe('an issued directive', () => {
  const personId = '00000000-0000-7000-8000-00000000000c'
  const directiveId = '00000000-0000-7000-8000-00000000000d'

  it('keeps its words even from the owner of the schema, while a draft may still change', async () => {
    await client.query(
      `insert into person (tenant_id, id, full_name, email) values ('${mine}', '${personId}', 'Người Thử', 'thu@example.vn')`,
    )
    await client.query(
      `insert into directive (tenant_id, id, status, source_text, source_sha256, content_fingerprint, source_name, paragraphs, created_by, created_at, updated_at)
       values ('${mine}', '${directiveId}', 'draft', 'câu chữ', 'x', 'x', 'x.txt', '[]', '${personId}', now(), now())`,
    )
    const change = () => client.query(`update directive set source_text = 'câu khác' where id = '${directiveId}'`)
    expect((await change()).rowCount).toBe(1)
    await client.query(
      `update directive set status = 'issued', issued_at = now(), reviewed_whole_text_at = now() where id = '${directiveId}'`,
    )
    await expect(
      client.query(`update directive set source_text = 'sửa trộm' where id = '${directiveId}'`),
    ).rejects.toThrow(/frozen/)
    await expect(
      client.query(`update directive set status = 'draft', issued_at = null where id = '${directiveId}'`),
    ).rejects.toThrow(/frozen/)
  })
})
