import { describe, expect, it } from 'vitest'
import { field } from '../../../pack-kit/index.ts'
import { publicValues } from './public-values.ts'

const shown = { isPublic: true }
const fields = [
  field.text('name', 'Tên', shown),
  field.text('secret', 'Nội bộ'),
  field.link('relic', 'Di tích', 'di-tich', shown),
  field.photo('photos', 'Ảnh', { ...shown, most: 3 }),
  field.file('plan', 'Hồ sơ', shown),
  field.point('point', 'Vị trí', shown),
]

describe('what everybody may see of a record', () => {
  it('is what is marked as public, and never a photo, a file or another record', () => {
    const point = { type: 'Point', coordinates: [105.1, 9.6] }
    const values = { name: 'Đường hoa', secret: 'x', relic: 'id', photos: ['id'], plan: 'id', point, unknown: 1 }
    expect(publicValues({ fields }, values)).toEqual({ name: 'Đường hoa', point })
  })

  it('is nothing of nothing', () => {
    expect(publicValues({ fields }, {})).toEqual({})
  })
})
