import { defineRegister, field, is } from '../../../pack-kit/index.ts'
import { communes, culture, districts } from '../agencies.ts'
import { commune, note } from './common-fields.ts'

/** Drafts of regulations by which relics are managed, from the first draft to their being issued. */
export const relicRegulations = defineRegister({
  code: 'quy-che-di-tich',
  name: 'Quy chế quản lý, bảo vệ di tích',
  nameOne: 'quy chế',
  purpose: 'Theo dõi việc xây dựng quy chế quản lý, bảo tồn, phát huy giá trị di tích của từng địa phương.',
  fields: [
    field.text('title', 'Tên quy chế', { required: true, isPublic: true }),
    commune,
    field.link('relic', 'Di tích', 'di-tich'),
    field.choice(
      'state',
      'Bước đang làm',
      [
        { code: 'drafting', name: 'Đang soạn thảo' },
        { code: 'consulting', name: 'Đang lấy ý kiến' },
        { code: 'appraising', name: 'Đang thẩm định' },
        { code: 'issued', name: 'Đã ban hành' },
      ],
      { required: true, isPublic: true },
    ),
    field.date('draftedOn', 'Ngày có dự thảo', { required: true }),
    field.date('issuedOn', 'Ngày ban hành', {
      required: is('state', 'issued'),
      shownWhen: is('state', 'issued'),
      isPublic: true,
    }),
    field.documentReference('document', 'Văn bản ban hành', { shownWhen: is('state', 'issued'), isPublic: true }),
    field.count('opinions', 'Số ý kiến góp ý', { unit: 'ý kiến' }),
    field.file('draft', 'Dự thảo', { most: 5 }),
    note,
  ],
  titleFields: ['title', 'commune'],
  placeField: 'commune',
  dateField: 'draftedOn',
  keepers: [districts, communes, culture],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['title', 'commune'],
  listColumns: ['title', 'commune', 'state', 'draftedOn', 'issuedOn'],
})
