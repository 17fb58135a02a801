import { after, all, atLeast, is, isKnown } from '../expressions/build-condition.ts'
import { dayDifference, difference, ratio, sum, valueOf } from '../expressions/build-expression.ts'
import { field } from '../fields/build-field.ts'
import { defineRegister } from '../registers/register.ts'

/** Fictional: roads with flowers along them in tỉnh Sông Trà, which is no province. */
export const roads = defineRegister({
  code: 'tuyen-duong-hoa',
  name: 'Tuyến đường hoa',
  nameOne: 'tuyến đường hoa',
  purpose: 'Theo dõi các tuyến đường nông thôn trồng hoa của tỉnh Sông Trà.',
  fields: [
    field.text('roadName', 'Tên tuyến đường', { required: true, isPublic: true, example: 'Đường hoa kênh Bảy' }),
    field.place('commune', 'Xã', ['commune'], { required: true, isPublic: true }),
    field.choice(
      'state',
      'Tình trạng',
      [
        { code: 'planned', name: 'Dự kiến' },
        { code: 'planted', name: 'Đã trồng' },
        { code: 'abandoned', name: 'Không còn' },
      ],
      { required: true, isPublic: true },
    ),
    field.choice(
      'flowers',
      'Loài hoa',
      [
        { code: 'cosmos', name: 'Sao nhái' },
        { code: 'marigold', name: 'Cúc vạn thọ' },
        { code: 'hibiscus', name: 'Dâm bụt' },
      ],
      { isMany: true },
    ),
    field.number('length', 'Chiều dài', 'km', { required: true, min: 0, max: 500, isPublic: true }),
    field.number('plantedLength', 'Chiều dài đã trồng', 'km', { min: 0, shownWhen: is('state', 'planted') }),
    field.number('share', 'Tỷ lệ đã trồng', 'lần', { computed: ratio('plantedLength', 'length') }),
    field.date('plantedOn', 'Ngày trồng', { required: is('state', 'planted'), shownWhen: is('state', 'planted') }),
    field.date('abandonedOn', 'Ngày không còn'),
    field.count('households', 'Số hộ tham gia', { unit: 'hộ' }),
    field.money('stateMoney', 'Ngân sách hỗ trợ', { min: 0 }),
    field.money('ownMoney', 'Nhân dân đóng góp', { min: 0 }),
    field.money('totalMoney', 'Tổng kinh phí', { computed: sum('stateMoney', 'ownMoney') }),
    field.yesNo('isLit', 'Có đèn chiếu sáng'),
    field.agency('keeper', 'Đơn vị chăm sóc'),
    field.line('route', 'Tuyến trên bản đồ', { isPublic: true }),
    field.point('start', 'Điểm đầu'),
    field.area('park', 'Khu vườn ươm'),
    field.documentReference('decision', 'Quyết định công nhận'),
    field.photo('photos', 'Ảnh', { most: 6 }),
    field.file('plan', 'Hồ sơ thiết kế'),
    field.longText('note', 'Ghi chú'),
  ],
  titleFields: ['roadName'],
  placeField: 'commune',
  dateField: 'plantedOn',
  keepers: [{ agency: 'Sở Văn hóa và Cảnh quan tỉnh Sông Trà' }, { level: 'commune' }],
  readers: 'everyone',
  isPublic: true,
  checks: [
    {
      when: atLeast(difference('plantedLength', 'length'), 0.01),
      message: 'Chiều dài đã trồng lớn hơn chiều dài của tuyến.',
      severity: 'error',
      field: 'plantedLength',
    },
    {
      when: all(isKnown('abandonedOn'), after('plantedOn', valueOf('abandonedOn'))),
      message: 'Ngày trồng sau ngày không còn.',
      severity: 'warning',
    },
  ],
  uniqueBy: ['roadName', 'commune'],
  listColumns: ['roadName', 'commune', 'state', 'length'],
})

export const outings = defineRegister({
  code: 'buoi-ra-quan',
  name: 'Buổi ra quân',
  nameOne: 'buổi ra quân',
  purpose: 'Ghi các buổi ra quân trồng và chăm sóc hoa.',
  fields: [
    field.text('title', 'Nội dung', { required: true }),
    field.place('commune', 'Xã', ['commune'], { required: true }),
    field.link('road', 'Tuyến đường', 'tuyen-duong-hoa'),
    field.date('from', 'Từ ngày', { required: true }),
    field.date('to', 'Đến ngày'),
    field.count('days', 'Số ngày', { computed: dayDifference('from', 'to') }),
    field.count('people', 'Số người tham gia', { required: true }),
  ],
  titleFields: ['title'],
  placeField: 'commune',
  dateField: 'from',
  keepers: [{ level: 'commune' }],
  readers: 'keepers_and_office',
  listColumns: ['title', 'from', 'people'],
  guardSentence: 'Không nhập danh sách người tham gia.',
})

export const roadPlans = defineRegister({
  code: 'lo-trinh-duong-hoa',
  name: 'Lộ trình đường hoa',
  nameOne: 'lộ trình của xã',
  purpose: 'Năm xã dự kiến đạt chuẩn đường hoa.',
  fields: [
    field.place('commune', 'Xã', ['commune'], { required: true }),
    field.date('plannedOn', 'Kế hoạch', { required: true }),
    field.date('forecastOn', 'Dự báo'),
    field.date('recognisedOn', 'Được công nhận'),
  ],
  titleFields: ['commune'],
  placeField: 'commune',
  keepers: [{ agency: 'Sở Văn hóa và Cảnh quan tỉnh Sông Trà' }],
  readers: 'everyone',
  uniqueBy: ['commune'],
  listColumns: ['commune', 'plannedOn', 'forecastOn'],
})
