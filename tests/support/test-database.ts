import { Client } from 'pg'
import { inject } from 'vitest'
import { newId } from '../../platform/new-id.ts'
import { templateDatabase } from './test-cluster.ts'

/** A fresh copy of the migrated database for one test file; answers its superuser URL. */
export async function createTestDatabase(): Promise<string> {
  const url = new URL(inject('clusterUrl'))
  const name = `test_${newId().replaceAll('-', '')}`
  const client = new Client({ connectionString: url.href })
  await client.connect()
  await client.query(`create database ${name} template ${templateDatabase}`)
  await client.end()
  url.pathname = `/${name}`
  return url.href
}
