import type { RecognitionKind } from '../../../pack-kit/index.ts'
import type { ValuesOf } from '../../imports/index.ts'

/** Columns of the sheet of recognitions, for the kinds the programmes declare. */
export const recognitionColumns = (kinds: readonly RecognitionKind[]) =>
  [
    {
      key: 'kind',
      header: 'Danh hiệu',
      aliases: ['Loại danh hiệu', 'Loại công nhận'],
      kind: 'choice',
      required: true,
      width: 22,
      example: kinds[0]?.name ?? '',
      explanation: 'Chọn trong danh mục.',
      choices: kinds.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      key: 'place',
      header: 'Địa bàn',
      aliases: ['Đơn vị hành chính', 'Tên xã', 'Xã, phường, thị trấn', 'Xã'],
      kind: 'text',
      oneLine: true,
      required: true,
      width: 30,
      example: 'Xã Vĩnh Hòa',
      explanation:
        'Tên kèm loại (xã, phường, thị trấn, huyện…) như vào ngày ở cột “Từ ngày”, hoặc mã của Tổng cục Thống kê vào ngày đó, hoặc cả hai: “Xã Vĩnh Hòa (31012)”.',
    },
    {
      key: 'within',
      header: 'Thuộc',
      aliases: ['Huyện', 'Huyện, tỉnh', 'Thuộc huyện, tỉnh'],
      kind: 'text',
      oneLine: true,
      width: 34,
      example: 'tỉnh An Giang',
      explanation: 'Huyện, tỉnh vào ngày đó, để phân biệt các địa bàn trùng tên.',
    },
    {
      key: 'status',
      header: 'Tình trạng',
      kind: 'choice',
      required: true,
      width: 18,
      example: 'Công nhận',
      explanation: 'Được công nhận, hoặc đã có văn bản xác định là không.',
      choices: [
        { value: 'recognised', label: 'Công nhận', aliases: ['Được công nhận', 'Có'] },
        { value: 'not_recognised', label: 'Không công nhận', aliases: ['Không được công nhận', 'Không'] },
      ],
    },
    {
      key: 'validFrom',
      header: 'Từ ngày',
      aliases: ['Hiệu lực từ', 'Hiệu lực từ ngày', 'Ngày công nhận'],
      kind: 'date',
      required: true,
      width: 12,
      example: '28/12/2025',
      explanation: 'Ngày bắt đầu được, hoặc không được, công nhận. Địa bàn được tìm theo tên và mã vào ngày này.',
    },
    {
      key: 'validTo',
      header: 'Đến ngày',
      aliases: ['Hiệu lực đến', 'Hiệu lực đến ngày'],
      kind: 'date',
      width: 12,
      example: '',
      explanation: 'Ngày cuối cùng còn hiệu lực. Để trống nếu không ghi thời hạn.',
    },
    {
      key: 'decisionNumber',
      header: 'Số quyết định',
      aliases: ['Quyết định', 'Số, ký hiệu', 'Số văn bản'],
      kind: 'text',
      oneLine: true,
      width: 18,
      longest: 100,
      example: '',
      explanation: 'Ví dụ 1006/QĐ-TTg. Chưa rõ số thì nêu nguồn ở cột “Ghi chú”.',
    },
    {
      key: 'decisionOn',
      header: 'Ngày quyết định',
      aliases: ['Ngày ban hành', 'Ngày ký'],
      kind: 'date',
      width: 12,
      example: '28/12/2025',
      explanation: 'Ngày ký văn bản.',
    },
    {
      key: 'decisionIssuer',
      header: 'Cơ quan ban hành',
      aliases: ['Nơi ban hành'],
      kind: 'text',
      oneLine: true,
      width: 30,
      example: 'Chủ tịch UBND tỉnh An Giang',
      explanation: 'Cơ quan hoặc người ký văn bản.',
    },
    {
      key: 'note',
      header: 'Ghi chú',
      kind: 'text',
      width: 34,
      longest: 2000,
      example: 'Theo buổi công bố ngày 28/12/2025',
      explanation: 'Nguồn của thông tin, hoặc điều cần xác nhận.',
    },
    {
      key: 'certainty',
      header: 'Cần xác nhận',
      kind: 'choice',
      width: 14,
      example: 'Có',
      explanation: 'Ghi “Có” nếu chưa có văn bản gốc để đối chiếu; để trống nếu đã chắc chắn.',
      choices: [
        { value: 'uncertain', label: 'Có' },
        { value: 'confirmed', label: 'Không' },
      ],
    },
  ] as const

export type RecognitionColumns = ReturnType<typeof recognitionColumns>
export type RecognitionValues = ValuesOf<RecognitionColumns>
export type ColumnKey = RecognitionColumns[number]['key']
