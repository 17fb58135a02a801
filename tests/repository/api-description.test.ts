import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { openapiFile } from '../../tools/generate-api-client.ts'
import { buildDescription } from '../../tools/openapi-description.ts'

it('the committed API description is the one the server emits', { timeout: 30_000 }, async () => {
  const committed = await readFile(openapiFile, 'utf8')
  expect(committed, 'run `npm run generate:api` and commit the result').toBe(await buildDescription())
})
