import type { ValuesOf } from '../../imports/index.ts'
import { fieldsOfWork } from '../rules/fields-of-work.ts'

/** What may be chosen for kinds, levels and fields of work, with the words of the screens. */
export const sheetChoices = {
  kinds: [
    { value: 'people_committee', label: 'Ủy ban nhân dân', aliases: ['UBND'] },
    { value: 'committee_office', label: 'Văn phòng UBND', aliases: ['Văn phòng Ủy ban nhân dân'] },
    { value: 'department', label: 'Sở, ban, ngành', aliases: ['Sở', 'Sở ngành'] },
    { value: 'military_command', label: 'Chỉ huy quân sự', aliases: ['Quân sự'] },
    { value: 'police', label: 'Công an' },
    { value: 'party_body', label: 'Cơ quan Đảng', aliases: ['Đảng'] },
    { value: 'front', label: 'Mặt trận, đoàn thể', aliases: ['Mặt trận', 'Đoàn thể'] },
    { value: 'public_service_unit', label: 'Đơn vị sự nghiệp' },
    { value: 'division', label: 'Phòng chuyên môn', aliases: ['Phòng'] },
    { value: 'other', label: 'Cơ quan khác', aliases: ['Khác'] },
  ],
  levels: [
    { value: 'central', label: 'Trung ương' },
    { value: 'province', label: 'Cấp tỉnh', aliases: ['Tỉnh'] },
    { value: 'district', label: 'Cấp huyện', aliases: ['Huyện'] },
    { value: 'commune', label: 'Cấp xã', aliases: ['Xã'] },
  ],
  fields: fieldsOfWork.map(({ code, name }) => ({ value: code, label: name })),
} as const

/** Columns of the sheet of agencies. Words of kinds and levels are those of the screens. */
export const sheetColumns = [
  {
    key: 'code',
    header: 'Mã định danh',
    aliases: ['Mã cơ quan', 'Mã định danh điện tử', 'Mã'],
    kind: 'text',
    oneLine: true,
    width: 18,
    longest: 35,
    example: 'H33.12',
    explanation:
      'Theo Quyết định 20/2020/QĐ-TTg: chữ in hoa, chữ số và dấu chấm. Có mã thì cơ quan được nhận ra theo mã.',
  },
  {
    key: 'code102',
    header: 'Mã cũ',
    aliases: ['Mã QCVN 102', 'Mã định danh cũ'],
    kind: 'text',
    oneLine: true,
    width: 18,
    longest: 20,
    example: '000.00.12.H33',
    explanation: 'Theo QCVN 102:2016/BTTTT, gồm 13 ký tự.',
  },
  {
    key: 'name',
    header: 'Tên cơ quan',
    aliases: ['Tên đơn vị', 'Cơ quan', 'Đơn vị', 'Tên cơ quan, đơn vị'],
    kind: 'text',
    oneLine: true,
    required: true,
    width: 44,
    example: 'Sở Nông nghiệp và Môi trường',
    explanation: 'Tên đầy đủ như trên con dấu.',
  },
  {
    key: 'shortName',
    header: 'Tên viết tắt',
    aliases: ['Viết tắt', 'Tên tắt'],
    kind: 'text',
    oneLine: true,
    width: 18,
    longest: 60,
    example: 'Sở NN&MT',
    explanation: 'Tên ngắn thường dùng trong văn bản.',
  },
  {
    key: 'aliases',
    header: 'Tên gọi khác',
    aliases: ['Tên khác'],
    kind: 'list',
    width: 30,
    example: 'Sở NNMT; Sở Nông nghiệp, Môi trường',
    explanation: 'Các tên khác mà văn bản dùng để gọi cơ quan này, cách nhau bằng dấu chấm phẩy.',
  },
  {
    key: 'kind',
    header: 'Loại',
    aliases: ['Loại cơ quan', 'Loại hình'],
    kind: 'choice',
    required: true,
    width: 20,
    example: 'Sở, ban, ngành',
    explanation: 'Chọn trong danh mục.',
    choices: sheetChoices.kinds,
  },
  {
    key: 'level',
    header: 'Cấp',
    aliases: ['Cấp hành chính'],
    kind: 'choice',
    required: true,
    width: 12,
    example: 'Cấp tỉnh',
    explanation: 'Chọn trong danh mục. Cấp huyện chỉ dùng cho cơ quan đã kết thúc trước ngày 01/07/2025.',
    choices: sheetChoices.levels,
  },
  {
    key: 'parent',
    header: 'Trực thuộc',
    aliases: ['Cơ quan cấp trên', 'Cơ quan chủ quản', 'Đơn vị cấp trên'],
    kind: 'text',
    oneLine: true,
    width: 40,
    longest: 700,
    example: 'UBND tỉnh',
    explanation:
      'Mã hoặc tên của cơ quan cấp trên, kể cả cơ quan ở dòng khác của bảng này. Trùng tên thì ghi kèm mã, như “Sở Y tế (H33.15)”, hoặc cấp trên nữa, như “Phòng Kinh tế (thuộc UBND xã Vĩnh Hòa)”.',
  },
  {
    key: 'place',
    header: 'Địa bàn',
    aliases: ['Đơn vị hành chính'],
    kind: 'text',
    oneLine: true,
    width: 26,
    example: '',
    explanation:
      'Mã đơn vị hành chính (Tổng cục Thống kê) hoặc tên, như “31012” hay “xã Vĩnh Hòa”. Trùng tên thì ghi mã.',
  },
  {
    key: 'fields',
    header: 'Lĩnh vực',
    aliases: ['Lĩnh vực công tác'],
    kind: 'list',
    width: 36,
    example: 'Nông nghiệp, nông thôn; Tài nguyên, đất đai, môi trường',
    explanation: 'Các lĩnh vực phụ trách, cách nhau bằng dấu chấm phẩy.',
    choices: sheetChoices.fields,
  },
  {
    key: 'validFrom',
    header: 'Từ ngày',
    aliases: ['Ngày thành lập', 'Hiệu lực từ', 'Hiệu lực từ ngày'],
    kind: 'date',
    width: 12,
    example: '01/03/2025',
    explanation: 'Ngày cơ quan bắt đầu có tên, cấp trên như dòng này. Để trống nếu có từ trước.',
  },
  {
    key: 'validTo',
    header: 'Đến ngày',
    aliases: ['Ngày kết thúc', 'Hiệu lực đến', 'Hiệu lực đến ngày'],
    kind: 'date',
    width: 12,
    example: '',
    explanation: 'Ngày cuối cùng còn như vậy. Để trống nếu đang hoạt động.',
  },
  {
    key: 'note',
    header: 'Ghi chú',
    kind: 'text',
    width: 30,
    longest: 1000,
    example: '',
    explanation: 'Nguồn của thông tin, hoặc điều cần xác nhận.',
  },
] as const

export type SheetValues = ValuesOf<typeof sheetColumns>
export type ColumnKey = (typeof sheetColumns)[number]['key']

export const columnOf = (key: ColumnKey): (typeof sheetColumns)[number] => {
  const column = sheetColumns.find((known) => known.key === key)
  if (!column) throw new Error(`no column ${key}`)
  return column
}
