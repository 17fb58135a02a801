import { describe, expect, it } from 'vitest'
import { FIELD_LABELS, findFieldLabel, findInnerFields, splitFields } from './block-fields.ts'

const labels: [key: string, kind: string][] = [
  ['cơ quan chủ trì: sở y tế', 'lead'],
  ['đơn vị chủ trì thực hiện: sở y tế', 'lead'],
  ['cơ quan đầu mối: sở nội vụ', 'lead'],
  ['chủ trì: sở nội vụ', 'lead'],
  ['cơ quan phối hợp: các sở', 'partners'],
  ['phối hợp thực hiện: các sở', 'partners'],
  ['cơ quan thực hiện: các sở', 'perform'],
  ['phân công thực hiện: phòng kinh tế', 'perform'],
  ['thời gian hoàn thành: quý ii', 'time'],
  ['thời hạn: 30/6/2025', 'time'],
  ['sản phẩm: kế hoạch', 'product'],
  ['nội dung: rà soát', 'content'],
  ['nhiệm vụ: rà soát', 'content'],
  ['lưu ý: báo cáo ngay', 'content'],
  ['địa điểm: hội trường', 'other'],
]

describe('field labels', () => {
  it.each(labels)('%s', (key, kind) => {
    expect(findFieldLabel(key)?.kind).toBe(kind)
  })

  it('has an example for every row', () => {
    const tried = FIELD_LABELS.filter(({ label }) =>
      labels.some(([key]) => new RegExp(`^(?:${label}) ?: ?`, 'u').test(key)),
    )
    expect(tried).toEqual(FIELD_LABELS)
  })

  it.each(['cơ quan chủ trì theo dõi việc này', 'sở y tế: rà soát', 'thời gian qua, công tác này'])(
    'takes "%s" for no label',
    (key) => {
      expect(findFieldLabel(key)).toBeNull()
    },
  )

  it('splits several labels on one line', () => {
    const key = 'cơ quan chủ trì: sở y tế; cơ quan phối hợp: các sở; thời gian: quý ii'
    expect(splitFields(key).map(({ kind, from, to }) => [kind, key.slice(from, to)])).toEqual([
      ['lead', 'sở y tế; '],
      ['partners', 'các sở; '],
      ['time', 'quý ii'],
    ])
  })

  it('finds labels after the words of the duty', () => {
    const key = 'xây dựng quy chế (cơ quan chủ trì: sở y tế)'
    const found = findInnerFields(key)
    expect(found?.fields.map(({ kind, from }) => [kind, key.slice(from)])).toEqual([['lead', 'sở y tế)']])
    expect(key.slice(0, found?.start)).toBe('xây dựng quy chế (')
  })
})
