import { describe, expect, it } from 'vitest'
import type { ReorganizationChange } from '../../../api/operations'
import { changeSentence } from './change-sentence'

const words = {
  name: (id: string) => ({ a: 'Sở A', b: 'Sở B', d: 'UBND huyện D', g: 'Sở G', m: 'UBND xã M' })[id] ?? id,
  isNew: (id: string) => id === 'm',
  recognition: () => 'Xã An toàn khu',
}

const terms = (name: string) => ({
  name,
  shortName: null,
  kind: 'department',
  level: 'province' as const,
  code: null,
  code102: null,
  aliases: [],
  parentId: null,
  placeId: null,
  fields: [],
})
const made = (name: string) => ({ id: name, terms: terms(name) })
const there = (id: string) => ({ id, terms: null })

type WithoutRest<Kind> = Kind extends ReorganizationChange ? Omit<Kind, 'id' | 'certainty' | 'note'> : never
const unit = 'organization' as const

describe('a change in words', () => {
  it.each<[string, WithoutRest<ReorganizationChange>]>([
    ['Sở A và Sở B hợp nhất thành Sở C (mới)', { kind: 'merge', unit, fromIds: ['a', 'b'], into: made('Sở C') }],
    ['Sở A chuyển thành Sở C (mới)', { kind: 'merge', unit, fromIds: ['a'], into: made('Sở C') }],
    [
      'Sở A, Sở B và Sở G sáp nhập vào UBND huyện D',
      { kind: 'merge', unit, fromIds: ['a', 'b', 'g'], into: there('d') },
    ],
    [
      'UBND huyện D sáp nhập vào UBND xã M (mới trong đợt này)',
      { kind: 'merge', unit, fromIds: ['d'], into: there('m') },
    ],
    [
      'UBND huyện D tách thành UBND xã E (mới) và UBND xã M (mới trong đợt này); lĩnh vực Du lịch về Sở G',
      {
        kind: 'split',
        unit,
        fromId: 'd',
        continues: false,
        into: [
          { ...made('UBND xã E'), fields: null },
          { ...there('m'), fields: null },
          { ...there('g'), fields: ['tourism'] },
        ],
      },
    ],
    [
      'UBND huyện D chấm dứt, Sở A và Sở B kế thừa',
      {
        kind: 'split',
        unit,
        fromId: 'd',
        continues: false,
        into: [
          { ...there('a'), fields: null },
          { ...there('b'), fields: null },
        ],
      },
    ],
    [
      'Sở A tách một phần cho Sở C (mới); Sở A tiếp tục hoạt động',
      { kind: 'split', unit, fromId: 'a', continues: true, into: [{ ...made('Sở C'), fields: null }] },
    ],
    [
      'Sở A: lĩnh vực Du lịch, Giao thông về Sở C (mới); cơ quan cũ tiếp tục hoạt động',
      {
        kind: 'split',
        unit,
        fromId: 'a',
        continues: true,
        into: [{ ...made('Sở C'), fields: ['tourism', 'transport'] }],
      },
    ],
    [
      'Lĩnh vực Tín ngưỡng, tôn giáo chuyển từ Sở A sang Sở B',
      { kind: 'transfer_field', fromId: 'a', toId: 'b', fields: ['religion'] },
    ],
    ['Sở A đổi tên thành Sở A và Du lịch', { kind: 'rename', unit, unitId: 'a', to: { ...terms('Sở A và Du lịch') } }],
    ['Sở A đổi loại, mã hoặc tên viết tắt', { kind: 'rename', unit, unitId: 'a', to: { ...terms('Sở A') } }],
    ['Sở A giải thể, không có đơn vị kế thừa', { kind: 'abolish', unit, unitId: 'a' }],
    ['Sở A chấm dứt, không có đơn vị kế thừa', { kind: 'abolish', unit: 'place', unitId: 'a' }],
    ['Sở A chuyển về trực thuộc Sở B', { kind: 'move', unit, unitId: 'a', parentId: 'b' }],
    ['Sở A không còn trực thuộc đơn vị nào', { kind: 'move', unit, unitId: 'a', parentId: null }],
    ['Thành lập Sở C', { kind: 'create', unit, made: made('Sở C') }],
    [
      'Công nhận xã K: Xã An toàn khu',
      { kind: 'recognise', placeId: 'xã K', recognitionKind: 'xa-atk', status: 'recognised', validTo: null },
    ],
    [
      'Không công nhận xã K: Xã An toàn khu',
      { kind: 'recognise', placeId: 'xã K', recognitionKind: 'xa-atk', status: 'not_recognised', validTo: null },
    ],
  ])('%s', (sentence, change) => {
    const whole = { id: 'x', certainty: 'confirmed', note: null, ...change } as ReorganizationChange
    expect(changeSentence(whole, words)).toBe(sentence)
  })
})
