import { describe, expect, it } from 'vitest'
import type { EvaluationCell, EvaluationGrid } from '../../../api/operations'
import type { MapArea } from '../../../ui/map/map-shapes'
import { placeUnits, standingOf, unitValues, valueOf } from './unit-values'

const column = { code: 'ho-ngheo', name: 'Tỷ lệ hộ nghèo', unit: '%', decimals: 1 } as EvaluationGrid['columns'][number]
const cell = (value: number | null, verdict: EvaluationCell['verdict']): EvaluationCell => ({
  value,
  verdict,
  why: value === null ? 'no_records' : null,
  target: null,
  missing: 0,
})
const row = (id: string, own: EvaluationCell | null) => ({
  place: { id, name: `Xã ${id}` },
  recognised: 'yes' as const,
  cells: [cell(1, 'reached'), own],
})
const grid = {
  columns: [{ ...column, code: 'khac' }, column],
  rows: [
    row('A', cell(4.25, 'reached')),
    row('B', cell(8, 'missed')),
    row('C', cell(null, 'unknown')),
    row('D', null),
    row('E', cell(3, 'no_target')),
  ],
} as unknown as EvaluationGrid

const area = (id: string): MapArea => ({ id, name: `Xã ${id} cũ`, tone: 'plain', outline: [] })

describe('units on the map of a programme', () => {
  const shown = unitValues(grid, 'ho-ngheo')
  const units = shown?.units ?? []

  it('have the values of the indicator shown', () => {
    expect(shown?.column.code).toBe('ho-ngheo')
    expect(units.map((unit) => [unit.name, standingOf(unit), valueOf(column, unit)])).toEqual([
      ['Xã A', 'reached', { sign: 'dot', text: '4,3%', words: '4,3%, đạt mục tiêu' }],
      ['Xã B', 'missed', { sign: 'triangle', text: '8%', words: '8%, chưa đạt mục tiêu' }],
      ['Xã C', 'unknown', { sign: 'question', text: '', words: 'chưa rõ' }],
      ['Xã D', 'unknown', { sign: 'question', text: '', words: 'chưa rõ' }],
      ['Xã E', 'no_target', { sign: 'ring', text: '3%', words: '3%, chưa giao mục tiêu' }],
    ])
    expect(unitValues(grid, 'khong-co')).toBeNull()
  })

  it('are areas where there are boundaries, else dots, else named by themselves; others lie below', () => {
    const positions = new Map([
      ['A', { longitude: 105, latitude: 9 }],
      ['C', { longitude: 105.1, latitude: 9.1 }],
    ])
    const placed = placeUnits(column, units, { ground: [area('A'), area('B'), area('X')], positions })
    expect(placed.areas.map(({ id, name, tone, value }) => [id, name, tone, value?.text])).toEqual([
      ['A', 'Xã A', 'good', '4,3%'],
      ['B', 'Xã B', 'bad', '8%'],
      ['X', 'Xã X cũ', 'plain', undefined],
    ])
    expect(placed.points.map(({ id, tone }) => [id, tone])).toEqual([['C', 'unknown']])
    expect(placed.unplaced.map(({ placeId }) => placeId)).toEqual(['D', 'E'])
  })
})
