import { defineRegister, field } from '../../../pack-kit/index.ts'
import { communes, districts, planning } from '../agencies.ts'
import { commune, note, point } from './common-fields.ts'

/** Projects of enterprises, cooperatives and donors that come to a commune: capital, jobs, state. */
export const attractedInvestment = defineRegister({
  code: 'thu-hut-dau-tu',
  name: 'Thu hút đầu tư, xã hội hóa',
  nameOne: 'dự án thu hút đầu tư',
  purpose: 'Ghi dự án ngoài ngân sách và nguồn xã hội hóa huy động được tại các xã An toàn khu.',
  fields: [
    field.text('name', 'Tên dự án, khoản huy động', { required: true, isPublic: true }),
    commune,
    field.choice(
      'source',
      'Nguồn',
      [
        { code: 'enterprise', name: 'Doanh nghiệp' },
        { code: 'cooperative', name: 'Hợp tác xã, tổ hợp tác' },
        { code: 'foreign', name: 'Vốn nước ngoài' },
        { code: 'donation', name: 'Đóng góp, tài trợ' },
      ],
      { required: true, isPublic: true },
    ),
    field.choice(
      'field',
      'Lĩnh vực',
      [
        { code: 'farming', name: 'Nông nghiệp, thủy sản' },
        { code: 'processing', name: 'Chế biến, công nghiệp' },
        { code: 'trade', name: 'Thương mại, dịch vụ' },
        { code: 'tourism', name: 'Du lịch về nguồn, du lịch sinh thái' },
        { code: 'culture', name: 'Văn hóa, di tích' },
        { code: 'other', name: 'Khác' },
      ],
      { required: true, isPublic: true },
    ),
    field.date('decidedOn', 'Ngày chấp thuận', { required: true, isPublic: true }),
    field.money('registered', 'Vốn đăng ký', { min: 0, isPublic: true }),
    field.money('realised', 'Vốn đã thực hiện', { min: 0 }),
    field.count('jobs', 'Số việc làm tạo ra', { unit: 'việc làm' }),
    field.choice(
      'state',
      'Tình trạng',
      [
        { code: 'agreed', name: 'Đã chấp thuận' },
        { code: 'building', name: 'Đang thực hiện' },
        { code: 'running', name: 'Đang hoạt động' },
        { code: 'stopped', name: 'Dừng' },
      ],
      { required: true, isPublic: true },
    ),
    point,
    note,
  ],
  titleFields: ['name', 'commune'],
  placeField: 'commune',
  dateField: 'decidedOn',
  keepers: [districts, communes, planning],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'source', 'field', 'registered', 'jobs', 'state'],
})
