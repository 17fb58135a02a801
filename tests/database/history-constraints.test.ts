import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/new-id.ts'
import { createTestDatabase } from '../support/test-database.ts'

const tenant = newId()
const person = newId()
const reorganization = newId()
let client: Client

beforeAll(async () => {
  client = new Client({ connectionString: await createTestDatabase() })
  await client.connect()
  await client.query(`insert into tenant (id, code, name) values ($1, 't', 'T')`, [tenant])
  await client.query(`insert into person (tenant_id, id, full_name, email) values ($1, $2, 'N', 'n@example.vn')`, [
    tenant,
    person,
  ])
  await client.query(
    `insert into reorganization (tenant_id, id, title, document_number, effective_on, state, recorded_at, created_by, created_at, updated_at)
     values ($1, $2, 'R', '1', '2025-07-01', 'recorded', now(), $3, now(), now())`,
    [tenant, reorganization, person],
  )
})
afterAll(() => client.end())

async function organization(life: {
  from: string
  to?: string
  name?: string
  code?: string
  parent?: string
}): Promise<string> {
  const id = newId()
  const { from, to = null, name = `Sở ${id}`, code = null, parent = null } = life
  await client.query(
    `insert into organization (tenant_id, id, kind, level, name, valid_from, valid_to) values ($1, $2, 'department', 'province', $3, $4, $5)`,
    [tenant, id, name, from, to],
  )
  await client.query(
    `insert into organization_version (tenant_id, organization_id, kind, level, name, code, parent_id, valid_from, valid_to)
     values ($1, $2, 'department', 'province', $3, $4, $5, $6, $7)`,
    [tenant, id, name, code, parent, from, to],
  )
  return id
}
const succession = (from: string, to: string, on = '2025-07-01', ends = true) =>
  client.query(
    `insert into organization_succession (tenant_id, predecessor_id, successor_id, on_date, predecessor_ends, reorganization_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [tenant, from, to, on, ends, reorganization],
  )

describe('the database itself refuses', () => {
  it('two versions of an agency on one day', async () => {
    const id = await organization({ from: '2000-01-01' })
    const overlapping = client.query(
      `insert into organization_version (tenant_id, organization_id, kind, level, name, valid_from) values ($1, $2, 'department', 'province', 'Khác', '2010-01-01')`,
      [tenant, id],
    )
    await expect(overlapping).rejects.toMatchObject({ constraint: 'organization_version_once' })
  })

  it('the same code, or the same name under the same agency, at the same time', async () => {
    await organization({ from: '2000-01-01', to: '2010-01-01', name: 'Sở Một', code: 'H33.1' })
    await expect(organization({ from: '2009-12-31', code: 'H33.1' })).rejects.toMatchObject({
      constraint: 'organization_version_code',
    })
    await expect(organization({ from: '2005-01-01', name: 'sở một' })).rejects.toMatchObject({
      constraint: 'organization_version_name',
    })
    await organization({ from: '2010-01-01', name: 'Sở Một', code: 'H33.1' })
  })

  it('an agency under itself, a version that ends before it begins', async () => {
    const id = await organization({ from: '2000-01-01' })
    const change = (set: string) =>
      client.query(`update organization_version set ${set} where tenant_id = $1 and organization_id = $2`, [tenant, id])
    await expect(change('parent_id = organization_id')).rejects.toMatchObject({ code: '23514' })
    await expect(change(`valid_to = '1999-01-01'`)).rejects.toMatchObject({ code: '23514' })
  })

  it('a successor that does not live on the day, a predecessor that does not end on it, a succession in a circle', async () => {
    const ended = await organization({ from: '2000-01-01', to: '2025-07-01' })
    const living = await organization({ from: '2000-01-01' })
    const future = await organization({ from: '2026-01-01' })
    await expect(succession(ended, future)).rejects.toMatchObject({ constraint: 'succession_successor' })
    await expect(succession(living, future)).rejects.toMatchObject({ constraint: 'succession_predecessor' })
    await expect(succession(ended, ended)).rejects.toMatchObject({ code: '23514' })
    await succession(ended, living)
    await expect(succession(living, ended, '2025-08-01')).rejects.toMatchObject({ code: '23514' })
    await succession(living, await organization({ from: '2001-01-01' }), '2025-07-01', false)
  })

  it('two holdings of one post by one person at once, two places of a post at once', async () => {
    const post = newId()
    const at = await organization({ from: '2000-01-01' })
    await client.query('insert into post (tenant_id, id) values ($1, $2)', [tenant, post])
    const version = (from: string) =>
      client.query(
        `insert into post_version (tenant_id, post_id, valid_from, organization_id, role) values ($1, $2, $3, $4, 'specialist')`,
        [tenant, post, from, at],
      )
    const holding = (from: string) =>
      client.query('insert into posting (tenant_id, id, person_id, post_id, valid_from) values ($1, $2, $3, $4, $5)', [
        tenant,
        newId(),
        person,
        post,
        from,
      ])
    await version('2020-01-01')
    await holding('2020-01-01')
    await expect(version('2021-01-01')).rejects.toMatchObject({ constraint: 'post_version_once' })
    await expect(holding('2021-01-01')).rejects.toMatchObject({ constraint: 'posting_once' })
  })

  it('two versions of a place on one day, one code for two places, two recognitions at once', async () => {
    const [one, two] = [newId(), newId()]
    for (const id of [one, two]) await client.query('insert into place (id) values ($1)', [id])
    const version = (place: string, code: string | null, from: string | null) =>
      client.query(
        `insert into place_version (id, place_id, level, kind, name, code, name_key, plain_key, valid_from)
         values ($1, $2, 'commune', 'xã', 'Xã Thử', $3, 'thử', 'thu', $4)`,
        [newId(), place, code, from],
      )
    await version(one, '99999', null)
    await expect(version(one, null, '2025-07-01')).rejects.toMatchObject({ constraint: 'place_version_once' })
    await expect(version(two, '99999', '2025-07-01')).rejects.toMatchObject({ constraint: 'place_version_code' })
    const recognition = (from: string) =>
      client.query(
        `insert into recognition (tenant_id, id, kind, place_id, status, valid_from, recorded_by, recorded_at)
         values ($1, $2, 'xa-atk', $3, 'recognised', $4, $5, now())`,
        [tenant, newId(), one, from, person],
      )
    await recognition('2021-02-03')
    await expect(recognition('2023-08-30')).rejects.toMatchObject({ constraint: 'recognition_once' })
  })
})
