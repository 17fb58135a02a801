import { describe, expect, it } from 'vitest'
import { flowerRoads } from '../testing/flower-roads.ts'
import { withChanges } from '../testing/with-changes.ts'
import { checkUpgrade } from './check-upgrade.ts'

const register = 'tuyen-duong-hoa'
const fields = flowerRoads.registers[0]?.fields ?? []
const fieldAt = (code: string) => `registers.0.fields.${fields.findIndex((one) => one.code === code)}`
const next = (changes: Record<string, unknown>) => withChanges(flowerRoads, { version: 4, ...changes })
const renamed = { toVersion: 4, register, step: 'renameField', from: 'note', to: 'remark' }

describe('checkUpgrade', () => {
  it.each<[string, Record<string, unknown>]>([
    ['nothing changed', { version: 3 }],
    ['more is asked', { [`${fieldAt('note')}.required`]: true }],
    ['a field more', { 'registers.0.fields.-': { kind: 'yesNo', code: 'isNew', name: 'Mới' } }],
    [
      'a field dropped in a step',
      { [fieldAt('note')]: undefined, 'upgrades.-': { toVersion: 4, register, step: 'dropField', field: 'note' } },
    ],
    ['a field renamed in a step', { [`${fieldAt('note')}.code`]: 'remark', 'upgrades.-': renamed }],
    [
      'a kind changed in a step',
      {
        [`${fieldAt('note')}.kind`]: 'yesNo',
        'upgrades.-': { toVersion: 4, register, step: 'changeKind', field: { kind: 'yesNo', code: 'note', name: 'N' } },
      },
    ],
    [
      'an option mapped in a step',
      {
        [`${fieldAt('state')}.options.2`]: undefined,
        'upgrades.-': { toVersion: 4, register, step: 'mapChoice', field: 'state', options: { abandoned: null } },
      },
    ],
  ])('goes where %s', (_, changes) => expect(checkUpgrade(flowerRoads, next(changes))).toEqual([]))

  it.each<[string, Record<string, unknown>, string, string]>([
    ['the same version', { version: 3, name: 'Khác' }, 'programme', 'lớn hơn 3'],
    ['another code', { code: 'khac' }, 'programme', 'mã chương trình đổi'],
    ['a field gone', { [fieldAt('note')]: undefined }, 'registers/tuyen-duong-hoa', 'trường “note” không còn'],
    ['a field changed', { [`${fieldAt('note')}.kind`]: 'yesNo' }, 'fields/note', 'từ text sang yesNo'],
    ['a step of an earlier version', { [`${fieldAt('length')}.kind`]: 'money' }, 'fields/length', 'changeKind'],
    ['many become one', { [`${fieldAt('flowers')}.isMany`]: false }, 'fields/flowers', 'changeKind'],
    ['an option gone', { [`${fieldAt('state')}.options.2`]: undefined }, 'fields/state', 'lựa chọn “abandoned”'],
    [
      'renamed into another kind',
      { [`${fieldAt('note')}`]: { kind: 'date', code: 'remark', name: 'R' }, 'upgrades.-': renamed },
      'fields/remark',
      'từ text sang date',
    ],
    ['a register gone', { 'registers.1': undefined }, 'registers/buoi-ra-quan', 'sổ “buoi-ra-quan” không còn'],
    ['an indicator gone', { 'indicators.4': undefined }, 'indicators/muc-hai-long', 'không còn'],
    ['an indicator in another unit', { 'indicators.4.unit': 'điểm' }, 'indicators/muc-hai-long', 'cần một mã mới'],
  ])('does not go with %s', (_, changes, path, words) => {
    const problems = checkUpgrade(flowerRoads, next(changes))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.path).toContain(path)
    expect(problems[0]?.message).toContain(words)
  })
})
