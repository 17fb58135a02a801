import { defineRecognition, type RecognisedPlace, type RecognitionDecision } from '../../pack-kit/index.ts'

/** What a commune or a zone can be recognised as. */
export const safeZoneRecognitions = [
  defineRecognition({
    code: 'xa-atk',
    name: 'Xã An toàn khu',
    placeLevels: ['commune'],
    lawLines: [
      'Quyết định 897/QĐ-TTg ngày 27/05/2016: tiêu chí công nhận xã An toàn khu, vùng An toàn khu',
      'Nghị định 188/2025/NĐ-CP, khoản 2 Điều 5: người thường trú ở xã An toàn khu được ngân sách nhà nước đóng bảo hiểm y tế',
    ],
  }),
  defineRecognition({
    code: 'vung-atk',
    name: 'Vùng An toàn khu',
    placeLevels: ['district', 'commune'],
    lawLines: ['Quyết định 897/QĐ-TTg ngày 27/05/2016: tiêu chí công nhận xã An toàn khu, vùng An toàn khu'],
  }),
]

const places = (level: RecognisedPlace['level'], lines: readonly string[]): RecognisedPlace[] =>
  lines.map((line) => ({ level, code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }))

const primeMinister = 'Thủ tướng Chính phủ'

const decision1006 = {
  number: '1006/QĐ-TTg',
  issuedOn: '2023-08-30',
  issuer: primeMinister,
  status: 'recognised',
  validFrom: '2023-08-30',
  validTo: null,
  certainty: 'confirmed',
} as const

/**
 * Decisions known for three former districts of Kiên Giang and the communes of An Giang there. Lists that were derived, and
 * what no source settles, are uncertain; a province corrects them in its records. Nothing is assumed of xã Vĩnh Phong of today.
 */
export const safeZoneDecisions: readonly RecognitionDecision[] = [
  {
    kind: 'xa-atk',
    number: '164/QĐ-TTg',
    issuedOn: '2021-02-03',
    issuer: primeMinister,
    status: 'recognised',
    validFrom: '2021-02-03',
    validTo: null,
    certainty: 'uncertain',
    note: 'Danh sách suy ra từ tổng số 24 xã, thị trấn sau Quyết định 1006/QĐ-TTg; cần xác nhận theo văn bản gốc.',
    places: places('commune', [
      '31027 Xã An Minh Bắc',
      '31066 Xã Minh Thuận',
      '31057 Xã Hòa Chánh',
      '31054 Xã Vĩnh Hòa',
      '31015 Xã Thạnh Yên A',
      '31069 Xã Vĩnh Thuận',
      '31075 Xã Vĩnh Phong',
      '31063 Xã Vĩnh Bình Nam',
      '31060 Xã Vĩnh Bình Bắc',
    ]),
  },
  {
    ...decision1006,
    kind: 'xa-atk',
    note: 'Danh sách 15 xã, thị trấn theo báo điện tử của Chính phủ ngày ban hành.',
    places: places('commune', [
      '31012 Xã Thạnh Yên',
      '31064 Xã Bình Minh',
      '31074 Xã Phong Đông',
      '31072 Xã Tân Thuận',
      '31033 Xã Đông Hưng',
      '31036 Xã Đông Hưng A',
      '31039 Xã Đông Hưng B',
      '31042 Xã Vân Khánh',
      '31045 Xã Vân Khánh Đông',
      '31048 Xã Vân Khánh Tây',
      '31024 Xã Đông Hòa',
      '31021 Xã Thuận Hòa',
      '31030 Xã Đông Thạnh',
      '31031 Xã Tân Thạnh',
      '31018 Thị trấn Thứ Mười Một',
    ]),
  },
  {
    ...decision1006,
    kind: 'vung-atk',
    note: 'Vùng liên huyện U Minh Thượng, An Minh, Vĩnh Thuận, theo báo điện tử của Chính phủ.',
    places: places('district', ['909 Huyện An Minh', '910 Huyện Vĩnh Thuận', '913 Huyện U Minh Thượng']),
  },
  {
    kind: 'xa-atk',
    number: null,
    issuedOn: '2025-12-28',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh An Giang',
    status: 'recognised',
    validFrom: '2025-12-28',
    validTo: null,
    certainty: 'uncertain',
    note: 'Theo báo đăng buổi công bố ngày 28/12/2025; số quyết định cần xác nhận.',
    places: places('commune', [
      '31027 Xã U Minh Thượng',
      '31012 Xã Vĩnh Hòa',
      '31069 Xã Vĩnh Thuận',
      '31064 Xã Vĩnh Bình',
      '31024 Xã Đông Hòa',
      '31031 Xã Tân Thạnh',
      '31036 Xã Đông Hưng',
      '31018 Xã An Minh',
      '31042 Xã Vân Khánh',
    ]),
  },
]
