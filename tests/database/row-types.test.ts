import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newId } from '../../platform/new-id.ts'
import { rowTypesFile, writeRowTypes } from '../../tools/generate-row-types.ts'
import { createTestDatabase } from '../support/test-database.ts'

it('the committed row types are those of the migrated database', async () => {
  const fresh = join(tmpdir(), `row-types-${newId()}.ts`)
  await writeRowTypes(await createTestDatabase(), fresh)
  const [committed, generated] = await Promise.all([readFile(rowTypesFile, 'utf8'), readFile(fresh, 'utf8')])
  await rm(fresh)
  expect(committed, 'run `npm run generate:rows` and commit the result').toBe(generated)
})
