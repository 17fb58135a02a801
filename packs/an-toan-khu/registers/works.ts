import { after, atLeast, defineRegister, difference, field, isIn, sum, valueOf } from '../../../pack-kit/index.ts'
import { communes, finance, planning } from '../agencies.ts'
import { capitalSources } from '../options/capital-sources.ts'
import { sectors } from '../options/sectors.ts'
import { finishedStates, workStates } from '../options/work-states.ts'
import { commune, note, photos, point } from './common-fields.ts'

/** Works and projects in safe-zone communes. Their money by year is in `von-cong-trinh`; the capital plan proper is a module of its own. */
export const works = defineRegister({
  code: 'cong-trinh',
  name: 'Công trình, dự án',
  nameOne: 'công trình, dự án',
  purpose: 'Theo dõi công trình, dự án đầu tư tại các xã An toàn khu từ đề xuất đến quyết toán.',
  fields: [
    field.text('name', 'Tên công trình, dự án', { required: true, isPublic: true }),
    commune,
    field.choice('sector', 'Ngành, lĩnh vực', sectors, { required: true, isPublic: true }),
    field.choice(
      'group',
      'Nhóm dự án',
      [
        { code: 'national', name: 'Quan trọng quốc gia' },
        { code: 'A', name: 'Nhóm A' },
        { code: 'B', name: 'Nhóm B' },
        { code: 'C', name: 'Nhóm C' },
      ],
      { required: true },
    ),
    field.agency('investor', 'Chủ đầu tư'),
    field.choice('state', 'Tình trạng', workStates, { required: true, isPublic: true }),
    field.money('totalInvestment', 'Tổng mức đầu tư', { min: 0, isPublic: true }),
    field.choice('sources', 'Nguồn vốn', capitalSources, { isMany: true }),
    field.money('centralCapital', 'Trong đó: ngân sách trung ương', { min: 0 }),
    field.money('localCapital', 'Trong đó: ngân sách địa phương', { min: 0 }),
    field.money('socialCapital', 'Trong đó: xã hội hóa, đóng góp', { min: 0 }),
    field.money('capitalBySource', 'Cộng theo nguồn', {
      computed: sum('centralCapital', 'localCapital', 'socialCapital'),
    }),
    field.documentReference('decision', 'Quyết định đầu tư'),
    field.date('startsOn', 'Khởi công'),
    field.date('plannedFinishOn', 'Hoàn thành theo kế hoạch'),
    field.date('finishedOn', 'Hoàn thành thực tế', {
      required: isIn('state', finishedStates),
      shownWhen: isIn('state', finishedStates),
    }),
    field.number('progress', 'Khối lượng thực hiện', '%', { min: 0, max: 100, decimals: 0 }),
    field.yesNo('drawsInvestment', 'Là hạ tầng tạo điều kiện thu hút đầu tư, du lịch'),
    field.link('relic', 'Di tích được đầu tư', 'di-tich'),
    point,
    field.line('route', 'Tuyến trên bản đồ', { isPublic: true }),
    photos,
    note,
  ],
  titleFields: ['name', 'commune'],
  placeField: 'commune',
  dateField: 'startsOn',
  keepers: [planning, finance, communes],
  readers: 'everyone',
  isPublic: true,
  checks: [
    {
      when: after('startsOn', valueOf('finishedOn')),
      message: 'Ngày khởi công sau ngày hoàn thành.',
      severity: 'error',
      field: 'finishedOn',
    },
    {
      when: atLeast(difference('capitalBySource', 'totalInvestment'), 1),
      message: 'Cộng theo nguồn lớn hơn tổng mức đầu tư.',
      severity: 'warning',
      field: 'totalInvestment',
    },
  ],
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'sector', 'state', 'totalInvestment', 'progress'],
  guardSentence: 'Không nhập công trình quốc phòng, an ninh thuộc phạm vi bí mật nhà nước.',
})
