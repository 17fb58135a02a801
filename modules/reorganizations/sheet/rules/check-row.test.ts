import { describe, expect, it } from 'vitest'
import type { ChangeValues } from '../change-columns.ts'
import { checkRow, tellUnused } from './check-row.ts'
import { row } from './sheet-rows.fixture.ts'

type Given = Partial<ChangeValues>

describe('what a kind needs and takes', () => {
  it.each<[Given, string[]]>([
    [{ change: 'consolidate', former: 'A', made: 'B', level: 'province', parent: 'C' }, []],
    [{ change: 'consolidate', made: 'B' }, ['former']],
    [{ change: 'consolidate', former: 'A', made: 'B', continues: 'yes' }, ['continues']],
    [{ change: 'absorb', former: 'A', made: 'B' }, []],
    [{ change: 'absorb', former: 'A', made: 'B', parent: 'C', fields: ['health'] }, ['parent', 'fields']],
    [{ change: 'split', former: 'A', made: 'B', continues: 'yes', fields: ['health'] }, []],
    [{ change: 'rename', former: 'A', made: 'B', madeKind: 'department', code: 'H77' }, []],
    [{ change: 'rename', former: 'A' }, ['made']],
    [{ change: 'abolish', former: 'A', made: 'B' }, ['made']],
    [{ change: 'move', former: 'A', parent: 'B' }, []],
    [{ change: 'move', former: 'A', made: 'B' }, ['parent', 'made']],
    [{ change: 'transfer_field', former: 'A', made: 'B' }, ['fields']],
    [{ change: 'transfer_field', former: 'A', made: 'B', fields: [] }, ['fields']],
    [{ change: 'transfer_field', unit: 'place', former: 'A', made: 'B', fields: ['health'] }, ['unit']],
    [{ change: 'create', made: 'B', parent: 'C' }, []],
    [{ change: 'create', former: 'A', made: 'B' }, ['former']],
    [{ change: 'split', unit: 'place', former: 'A', made: 'B', fields: ['health'] }, ['fields']],
  ])('%j: %j', (given, columns) => {
    expect(checkRow(row(2, given)).map(({ column }) => column)).toEqual(columns)
  })

  it.each<[Given, string[]]>([
    [{ change: 'abolish', former: 'A', within: 'B', note: 'C', certainty: 'uncertain' }, []],
    [{ change: 'abolish', former: 'A', code: 'H77', level: 'province' }, ['level', 'code']],
    [
      { change: 'consolidate', unit: 'place', former: 'A', made: 'B', madeShort: 'C', place: 'D' },
      ['madeShort', 'place'],
    ],
  ])('%j: of no use %j', (given, columns) => {
    expect(tellUnused(row(2, given)).map(({ column }) => column)).toEqual(columns)
  })
})
