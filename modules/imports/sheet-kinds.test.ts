import { describe, expect, it } from 'vitest'
import { collectKinds, requireTarget } from './sheet-kinds.ts'
import { pumpStationKind } from './testing/pump-station-kind.ts'

describe('kinds of sheets', () => {
  const [column] = pumpStationKind.columns
  it.each([
    ['two of one code', [pumpStationKind, pumpStationKind], 'is there twice'],
    [
      'two columns of one key',
      [{ ...pumpStationKind, columns: column ? [column, column] : [] }],
      'two columns of one key',
    ],
  ])('%s cannot be', (_name, kinds, message) => {
    expect(() => collectKinds(kinds)).toThrow(message)
  })

  it('are found by their codes', () => {
    const kinds = collectKinds([pumpStationKind])
    expect(kinds.get('tram-bom')).toBe(pumpStationKind)
    expect(kinds.find('khac')).toBeUndefined()
    expect(() => kinds.get('khac')).toThrow('Không có loại bảng này')
  })

  it.each([
    [true, 'x', 'x'],
    [false, 'x', 'x'],
    [false, undefined, null],
  ])('needs a target: %s; given %s', (needsTarget, given, target) => {
    expect(requireTarget({ ...pumpStationKind, needsTarget }, given)).toBe(target)
  })

  it('one that needs a target is not read in without', () => {
    expect(() => requireTarget({ ...pumpStationKind, needsTarget: true }, undefined)).toThrow('thuộc về một hồ sơ')
  })
})
