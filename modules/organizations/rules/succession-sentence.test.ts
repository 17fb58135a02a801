import { expect, it } from 'vitest'
import { countLives, successionSentence } from './succession-sentence.ts'

const life = (validFrom: string, validTo: string | null, level = 'province', kind = 'department') => ({
  id: `${validFrom}-${validTo}-${level}-${kind}`,
  validFrom,
  validTo,
  level,
  kind,
})
const merge = {
  home: [
    life('2000-01-01', '2025-03-01'),
    life('2001-01-01', '2025-03-01'),
    life('2002-01-01', '2025-03-01'),
    life('2025-03-01', null),
  ],
  from: '2025-03-01',
  to: '2025-03-01',
  renamedOnly: false,
}
const split = {
  home: [
    life('2000-01-01', '2025-07-01', 'district', 'people_committee'),
    ...Array.from({ length: 3 }, () => life('2025-07-01', null, 'commune', 'people_committee')),
  ],
  from: '2025-07-01',
  to: '2025-07-01',
  renamedOnly: false,
}
const moved = {
  home: [life('2000-01-01', null), life('2001-01-01', null)],
  from: '2025-05-01',
  to: '2025-05-01',
  renamedOnly: false,
}
const renamed = { home: [life('2000-01-01', null)], from: '2025-05-01', to: '2025-05-01', renamedOnly: true }
const ended = { home: [life('2000-01-01', '2025-05-01')], from: '2025-05-01', to: '2025-05-01', renamedOnly: false }
const begun = { home: [life('2025-05-01', null)], from: '2025-05-01', to: '2025-05-01', renamedOnly: false }
const nothing = { from: null, to: null, level: null, kind: null }

it.each([
  ['nothing', [], nothing, null],
  ['a merger', [merge], nothing, 'Ngày 01/03/2025: 3 cơ quan thành 1.'],
  ['a merger and a split', [merge, split], nothing, 'Từ 01/03/2025 đến 01/07/2025: 4 cơ quan thành 4.'],
  [
    'the days asked for',
    [merge],
    { ...nothing, from: '2025-01-01', to: '2025-12-31' },
    'Từ 01/01/2025 đến 31/12/2025: 3 cơ quan thành 1.',
  ],
  [
    'one level',
    [merge, split],
    { ...nothing, level: 'province' },
    'Từ 01/03/2025 đến 01/07/2025: 3 cơ quan cấp tỉnh thành 1.',
  ],
  [
    'a level that ended',
    [split],
    { ...nothing, level: 'district' },
    'Ngày 01/07/2025: 1 cơ quan cấp huyện kết thúc hoạt động.',
  ],
  [
    'a level that began',
    [split],
    { ...nothing, level: 'commune', kind: 'people_committee' },
    'Ngày 01/07/2025: 3 Ủy ban nhân dân cấp xã được thành lập.',
  ],
  ['a kind', [merge], { ...nothing, kind: 'department' }, 'Ngày 01/03/2025: 3 sở, ban, ngành thành 1.'],
  ['a kind without words of its own', [merge], { ...nothing, kind: 'other' }, null],
  ['another name only', [renamed], nothing, 'Ngày 01/05/2025: 1 cơ quan chỉ đổi tên.'],
  [
    'a merger and another name',
    [merge, renamed],
    nothing,
    'Từ 01/03/2025 đến 01/05/2025: 3 cơ quan thành 1; 1 cơ quan chỉ đổi tên.',
  ],
  ['fields of work that moved', [moved], nothing, 'Ngày 01/05/2025: 2 cơ quan điều chuyển lĩnh vực công tác.'],
  ['an end without successor', [ended], nothing, 'Ngày 01/05/2025: 1 cơ quan kết thúc hoạt động.'],
  ['a beginning without predecessor', [begun], nothing, 'Ngày 01/05/2025: 1 cơ quan được thành lập.'],
])('says %s', (_, groups, asked, sentence) => {
  expect(successionSentence(groups, asked)).toBe(sentence)
})

it('does not count an agency that lived only in between, and counts one that went on twice', () => {
  const between = life('2025-03-01', '2025-07-01')
  expect(countLives([between], '2025-03-01', '2025-07-01')).toEqual({ before: 0, after: 0 })
  expect(countLives([life('2000-01-01', null)], '2025-03-01', '2025-07-01')).toEqual({ before: 1, after: 1 })
})
