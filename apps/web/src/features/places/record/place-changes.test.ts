import { expect, it } from 'vitest'
import type { Place } from '../../../api/operations'
import { placeChanges } from './place-changes'

const province = { id: 't', name: 'Tỉnh An Giang', kind: 'tỉnh', level: 'province', code: '91' } as const
const district = { id: 'h', name: 'Huyện An Phú', kind: 'huyện', level: 'district', code: null } as const
const place = (given: Partial<Place>): Place => ({
  id: 'p',
  name: 'Xã A',
  kind: 'xã',
  level: 'commune',
  code: '30001',
  parents: [province],
  validFrom: null,
  validTo: null,
  certainty: 'confirmed',
  note: null,
  ...given,
})

it.each([
  [undefined, place({}), ''],
  [place({}), place({}), ''],
  [
    place({ parents: [district, province] }),
    place({ name: 'Phường A', code: '30009' }),
    'đổi tên từ Xã A, đổi mã từ 30001 thành 30009, trực thuộc Tỉnh An Giang thay cho Huyện An Phú',
  ],
  [place({ code: null }), place({}), 'đổi mã từ chưa rõ thành 30001'],
])('%# says what changed', (before, version, words) => expect(placeChanges(before, version)).toBe(words))
