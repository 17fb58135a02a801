import { describe, expect, it } from 'vitest'
import type { ReorganizationChange, UnitTerms } from '../../../../api/operations'
import type { Unit } from '../../unit-queries'
import { type ChangeKind, emptyChange, newTarget } from './change-draft'
import { checkChange, stillMissing } from './check-change'
import { likeLast, prefill } from './prefill'
import { toChangeInput } from './to-change-input'
import { toDraft } from './to-draft'

const terms = (name: string, more: Partial<UnitTerms> = {}): UnitTerms => ({
  name,
  shortName: null,
  kind: 'department',
  level: 'province',
  code: null,
  code102: null,
  aliases: ['Sở cũ'],
  parentId: 'tinh',
  placeId: null,
  fields: ['finance'],
  ...more,
})

type WithoutRest<Kind> = Kind extends ReorganizationChange ? Omit<Kind, 'id' | 'certainty' | 'note'> : never
const unit = 'organization' as const
const changes: WithoutRest<ReorganizationChange>[] = [
  { kind: 'create', unit, made: { id: 'n', terms: terms('Sở C') } },
  {
    kind: 'rename',
    unit,
    unitId: 'a',
    to: { name: 'Sở A mới', shortName: 'SA', kind: 'department', code: 'H01.1', code102: null },
  },
  { kind: 'merge', unit, fromIds: ['a', 'b'], into: { id: 'n', terms: terms('Sở C') } },
  { kind: 'merge', unit, fromIds: ['a'], into: { id: 'b', terms: null } },
  {
    kind: 'split',
    unit,
    fromId: 'd',
    continues: false,
    into: [
      { id: 'n', terms: terms('UBND xã E', { level: 'commune' }), fields: null },
      { id: 'g', terms: null, fields: ['tourism'] },
    ],
  },
  { kind: 'transfer_field', fromId: 'a', toId: 'b', fields: ['religion'] },
  { kind: 'abolish', unit: 'place', unitId: 'a' },
  { kind: 'move', unit, unitId: 'a', parentId: null },
  {
    kind: 'recognise',
    placeId: 'k',
    recognitionKind: 'xa-atk',
    status: 'not_recognised',
    validTo: '2026-01-01',
  },
  {
    kind: 'merge',
    unit: 'place',
    fromIds: ['k'],
    into: { id: 'n', terms: terms('Xã Mới', { kind: 'xã', level: 'commune', fields: [], aliases: [] }) },
  },
]

it.each(changes)('a stored change goes through the form and back: $kind $unit', (change) => {
  const stored = { id: 'x', certainty: 'uncertain', note: 'Theo báo', ...change } as ReorganizationChange
  const { id: _id, ...rest } = stored
  expect(checkChange(toDraft(stored))).toEqual([])
  expect(toChangeInput(toDraft(stored))).toEqual(rest)
})

describe('an empty form', () => {
  it.each<[ChangeKind, string[]]>([
    ['create', ['Nhập tên đầy đủ.', 'Chọn loại đơn vị.']],
    ['rename', ['Chọn đơn vị.', 'Nhập tên đầy đủ.', 'Chọn loại đơn vị.']],
    ['merge', ['Chọn các đơn vị sáp nhập.', 'Nhập tên đầy đủ.', 'Chọn loại đơn vị.']],
    ['abolish', ['Chọn đơn vị.']],
    ['move', ['Chọn đơn vị.']],
    ['recognise', ['Chọn đơn vị.', 'Chọn danh hiệu.']],
  ])('of %s asks for what is missing', (kind, messages) => {
    expect(checkChange(emptyChange(kind, unit)).map(({ message }) => message)).toEqual(messages)
  })

  it('of a transfer asks for both agencies and a field, at inputs of their own', () => {
    const found = checkChange(emptyChange('transfer_field', unit))
    expect(found.map(({ fieldId }) => fieldId)).toEqual(['thay-doi-don-vi', 'thay-doi-linh-vuc', 'don-vi-1'])
  })

  it('of a split asks for two, or for one when the agency goes on', () => {
    const draft = { ...emptyChange('split', unit), fromIds: ['d'] }
    expect(checkChange(draft).map(({ message }) => message)).toEqual([
      'Đơn vị nhận 1: nhập tên đầy đủ.',
      'Đơn vị nhận 1: chọn loại đơn vị.',
      'Đơn vị nhận 2: nhập tên đầy đủ.',
      'Đơn vị nhận 2: chọn loại đơn vị.',
    ])
    const [first] = draft.targets
    const one = { ...draft, targets: first ? [{ ...first, way: 'there' as const, unitId: 'a' }] : [] }
    expect(checkChange(one).map(({ fieldId }) => fieldId)).toEqual(['thay-doi-them-don-vi'])
    expect(checkChange({ ...one, continues: true })).toEqual([])
  })

  it('goes one by one as the fields are right, and nothing new is said before the next try', () => {
    const draft = emptyChange('rename', unit)
    const atTry = checkChange(draft)
    expect(atTry).toHaveLength(3)
    const made = { name: 'Sở A mới', kind: 'department' }
    const targets = draft.targets.map((target) => ({ ...target, made: { ...target.made, ...made } }))
    expect(stillMissing(atTry, { ...draft, targets }).map(({ fieldId }) => fieldId)).toEqual(['thay-doi-don-vi'])
    expect(stillMissing(atTry, { ...draft, targets, fromIds: ['a'] })).toEqual([])
    expect(stillMissing([], draft)).toEqual([])
  })
})

const aUnit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name: `Sở ${id}`,
  shortName: `S${id}`,
  kind: 'department',
  level: 'province',
  code: null,
  code102: null,
  parentId: 'tinh',
  parentName: 'UBND tỉnh',
  fields: [],
  ...more,
})

describe('what follows from the chosen units', () => {
  it('a new agency is like the first of those that merge and does what all of them did', () => {
    const sources = [aUnit('a', { fields: ['finance'] }), aUnit('b', { fields: ['investment', 'finance'] })]
    const { made } = prefill(emptyChange('merge', unit), sources).targets[0] ?? newTarget([])
    expect(made).toMatchObject({ kind: 'department', parentId: 'tinh', fields: ['finance', 'investment'], name: '' })
  })

  it('what was typed stays', () => {
    const draft = emptyChange('merge', unit)
    const typed = draft.targets.map((target) => ({ ...target, made: { ...target.made, kind: 'police' } }))
    expect(prefill({ ...draft, targets: typed }, [aUnit('a')]).targets[0]?.made).toMatchObject({
      kind: 'police',
      parentId: null,
    })
  })

  it('committees of communes follow that of a district, places ask for their kind', () => {
    const committee = aUnit('d', { kind: 'people_committee', level: 'district' })
    expect(prefill(emptyChange('split', unit), [committee]).targets[1]?.made).toMatchObject({
      kind: 'people_committee',
      level: 'commune',
      parentId: 'tinh',
    })
    const place = aUnit('h', { kind: 'huyện', level: 'district' })
    expect(prefill(emptyChange('split', 'place'), [place]).targets[0]?.made).toMatchObject({
      kind: '',
      level: 'commune',
    })
  })

  it('a unit is renamed from the terms it has', () => {
    const code = { code: 'H01.2' }
    expect(prefill(emptyChange('rename', unit), [aUnit('a', code)]).targets[0]?.made).toMatchObject({
      name: 'Sở a',
      shortName: 'Sa',
      ...code,
    })
  })

  it('nothing follows before a unit was read', () => {
    const draft = emptyChange('merge', unit)
    expect(prefill(draft, [])).toBe(draft)
  })

  it('another one that takes over is like the last', () => {
    const { targets } = prefill(emptyChange('split', unit), [aUnit('a')])
    expect(likeLast(targets)).toEqual({ kind: 'department', level: 'province', parentId: 'tinh' })
    expect(likeLast([])).toEqual({})
    expect(newTarget(targets).key).toBe('3')
  })
})
