import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { writeSheet } from '../../../platform/sheets/write-sheet.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { createImports, testImports, writeRow } from '../../imports/index.ts'
import { readAgencies } from './read-agencies.ts'
import { organizationSheet } from './organization-sheet.ts'
import { sheetColumns } from './sheet-columns.ts'

let space: TestSpace
let office: Actor
let client: Client
let imports: ReturnType<typeof testImports>

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  client = new Client({ connectionString: space.url })
  await client.connect()
  imports = testImports(space.services, office, createImports({ kinds: [organizationSheet] }), organizationSheet)
})
afterAll(async () => {
  stopSheetProcess()
  await client.end()
  await space.close()
})
