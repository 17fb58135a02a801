import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { buildDescription } from './openapi-description.ts'

const root = join(import.meta.dirname, '..')
export const openapiFile = join(root, 'api-client/openapi.json')

/** Writes the API description and the client generated from it; both are committed. */
async function main(): Promise<void> {
  await writeFile(openapiFile, await buildDescription())
  await createClient({
    input: openapiFile,
    output: { path: join(root, 'api-client/generated'), postProcess: [] },
    plugins: ['@hey-api/typescript', '@hey-api/client-fetch', { name: '@hey-api/sdk' }],
    logs: { level: 'silent' },
  })
  await readFile(openapiFile, 'utf8')
}

if (process.argv[1] === import.meta.filename) await main()
