import { beginCapital } from '../../../pack-kit/index.ts'
import type { ValuesOf } from '../../imports/index.ts'
import { agencyNames } from '../../organizations/index.ts'
import { placeNames } from '../../places/index.ts'

/** Columns of the sheet of a reorganization's changes. "Đơn vị" is an agency, or a place where the row says so. */
export const changeColumns = [
  {
    key: 'change',
    header: 'Loại',
    aliases: ['Loại thay đổi', 'Hình thức', 'Hình thức sắp xếp'],
    kind: 'choice',
    required: true,
    width: 18,
    example: 'Hợp nhất',
    explanation:
      'Hợp nhất: mỗi đơn vị cũ một dòng, cùng “Đơn vị mới”. Sáp nhập vào: “Đơn vị mới” là đơn vị đang có, hoặc do dòng khác lập. Tách: mỗi đơn vị nhận một dòng, cùng “Đơn vị cũ”.',
    choices: [
      { value: 'consolidate', label: 'Hợp nhất' },
      { value: 'absorb', label: 'Sáp nhập vào', aliases: ['Sáp nhập', 'Nhập vào'] },
      { value: 'split', label: 'Tách', aliases: ['Chia', 'Chia, tách'] },
      { value: 'rename', label: 'Đổi tên' },
      { value: 'abolish', label: 'Giải thể', aliases: ['Chấm dứt'] },
      { value: 'move', label: 'Chuyển trực thuộc', aliases: ['Chuyển cấp trên'] },
      { value: 'transfer_field', label: 'Chuyển lĩnh vực' },
      { value: 'create', label: 'Thành lập', aliases: ['Thành lập mới'] },
    ],
  },
  {
    key: 'unit',
    header: 'Đơn vị là',
    aliases: ['Đối tượng'],
    kind: 'choice',
    width: 12,
    example: 'Cơ quan',
    explanation: 'Cơ quan, hoặc địa bàn (đơn vị hành chính). Để trống là cơ quan.',
    choices: [
      { value: 'organization', label: 'Cơ quan' },
      { value: 'place', label: 'Địa bàn', aliases: ['Đơn vị hành chính'] },
    ],
  },
  {
    key: 'former',
    header: 'Đơn vị cũ',
    aliases: ['Cơ quan cũ', 'Đơn vị sắp xếp'],
    kind: 'text',
    oneLine: true,
    width: 36,
    longest: 700,
    example: 'Sở Nông nghiệp và Phát triển nông thôn',
    explanation: 'Tên hoặc mã vào ngày trước ngày hiệu lực.',
  },
  {
    key: 'within',
    header: 'Thuộc',
    aliases: ['Đơn vị cũ thuộc'],
    kind: 'text',
    oneLine: true,
    width: 26,
    example: '',
    explanation: 'Cấp trên của đơn vị cũ (với địa bàn: huyện, tỉnh), để phân biệt các đơn vị trùng tên.',
  },
  {
    key: 'made',
    header: 'Đơn vị mới',
    aliases: ['Cơ quan mới', 'Đơn vị tiếp nhận', 'Tên mới'],
    kind: 'text',
    oneLine: true,
    width: 36,
    example: 'Sở Nông nghiệp và Môi trường',
    explanation:
      'Tên đơn vị được lập, tên mới, hoặc đơn vị tiếp nhận đang có (tên hoặc mã; trùng tên thì ghi “Phòng Kinh tế (thuộc UBND xã Vĩnh Hòa)”).',
  },
  {
    key: 'madeShort',
    header: 'Tên viết tắt mới',
    aliases: ['Viết tắt mới'],
    kind: 'text',
    oneLine: true,
    width: 16,
    longest: 60,
    example: 'Sở NN&MT',
    explanation:
      'Của cơ quan được lập hoặc đổi tên. Để trống khi đổi tên: tên viết tắt cũ không dùng nữa; muốn giữ thì ghi lại tên đó.',
  },
  {
    key: 'madeKind',
    header: 'Loại đơn vị mới',
    aliases: ['Loại cơ quan mới'],
    kind: 'choice',
    width: 20,
    example: 'Sở, ban, ngành',
    explanation: 'Để trống thì như tên gọi hoặc như đơn vị cũ.',
    choices: [
      ...agencyNames.choices.kinds,
      ...placeNames.kinds.map((kind) => ({ value: kind, label: beginCapital(kind) }) as const),
    ],
  },
  {
    key: 'level',
    header: 'Cấp',
    aliases: ['Cấp đơn vị mới'],
    kind: 'choice',
    width: 12,
    example: 'Cấp tỉnh',
    explanation: 'Cấp của đơn vị được lập. Để trống thì như tên gọi hoặc như đơn vị cũ.',
    choices: agencyNames.choices.levels,
  },
  {
    key: 'parent',
    header: 'Trực thuộc mới',
    aliases: ['Cấp trên mới', 'Cơ quan cấp trên mới'],
    kind: 'text',
    oneLine: true,
    width: 36,
    longest: 700,
    example: 'UBND tỉnh',
    explanation:
      'Cấp trên của đơn vị được lập hoặc chuyển đi, kể cả đơn vị do dòng khác lập. Để trống thì như đơn vị cũ; ghi “Không” nếu không trực thuộc đơn vị nào.',
  },
  {
    key: 'code',
    header: 'Mã mới',
    aliases: ['Mã đơn vị mới'],
    kind: 'text',
    oneLine: true,
    width: 14,
    longest: 35,
    example: '',
    explanation: 'Mã định danh (Quyết định 20/2020/QĐ-TTg), hoặc mã của Tổng cục Thống kê với địa bàn.',
  },
  {
    key: 'place',
    header: 'Địa bàn',
    aliases: ['Địa bàn phụ trách'],
    kind: 'text',
    oneLine: true,
    width: 26,
    example: '',
    explanation: 'Địa bàn mà cơ quan được lập quản lý, kể cả địa bàn do dòng khác lập.',
  },
  {
    key: 'fields',
    header: 'Lĩnh vực',
    aliases: ['Lĩnh vực chuyển'],
    kind: 'list',
    width: 36,
    example: '',
    explanation:
      'Chuyển lĩnh vực: các lĩnh vực được chuyển. Tách: lĩnh vực mà đơn vị này nhận, để trống là kế thừa chung. Hợp nhất, thành lập: lĩnh vực của cơ quan mới.',
    choices: agencyNames.choices.fields,
  },
  {
    key: 'continues',
    header: 'Tiếp tục hoạt động',
    aliases: ['Đơn vị cũ tiếp tục hoạt động'],
    kind: 'choice',
    width: 12,
    example: '',
    explanation: 'Với “Tách”: đơn vị cũ còn hoạt động sau khi tách. Để trống là không.',
    choices: [
      { value: 'yes', label: 'Có' },
      { value: 'no', label: 'Không' },
    ],
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
  {
    key: 'certainty',
    header: 'Cần xác nhận',
    kind: 'choice',
    width: 12,
    example: '',
    explanation: 'Ghi “Có” nếu chưa có văn bản gốc để đối chiếu.',
    choices: [
      { value: 'uncertain', label: 'Có' },
      { value: 'confirmed', label: 'Không' },
    ],
  },
] as const

export type ChangeValues = ValuesOf<typeof changeColumns>
export type ColumnKey = (typeof changeColumns)[number]['key']

export const columnOf = (key: ColumnKey): (typeof changeColumns)[number] => {
  const column = changeColumns.find((known) => known.key === key)
  if (!column) throw new Error(`no column ${key}`)
  return column
}
