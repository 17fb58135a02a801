import { field } from '../../../pack-kit/index.ts'

/** Fields many registers share, so that they read alike everywhere. */
export const commune = field.place('commune', 'Xã', ['commune'], { required: true, isPublic: true })
/** Where a thing can also be of a former district or of the whole province. */
export const place = field.place('place', 'Địa bàn', ['commune', 'district', 'province'], { required: true })
export const point = field.point('point', 'Vị trí trên bản đồ', { isPublic: true })
export const photos = field.photo('photos', 'Ảnh', { most: 8 })
export const evidence = field.file('evidence', 'Tài liệu minh chứng', { most: 10 })
export const note = field.longText('note', 'Ghi chú', { longest: 2000 })
/** The day a count holds for: figures of a year are taken from the latest count in it. */
export const countedOn = field.date('countedOn', 'Số liệu tính đến ngày', {
  required: true,
  hint: 'Thường là ngày cuối của kỳ.',
  example: '31/12/2025',
})
/** Any day of the year the figures are for. */
export const budgetYear = field.date('budgetYear', 'Năm ngân sách (ghi ngày 31/12 của năm)', {
  required: true,
  example: '31/12/2025',
})
