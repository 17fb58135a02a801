import { nameOfField } from '../../../modules/organizations/index.ts'
import type { Change, ReorganizationHeader, UnitTerms } from '../../../modules/reorganizations/index.ts'
import { newId } from '../../../platform/new-id.ts'

type IdOf = (name: string) => string

type Kinds<Kind> = Kind extends Change ? Omit<Kind, 'id' | 'certainty' | 'note'> : never
const change = (given: Kinds<Change>, doubt: string | null = null): Change =>
  ({ id: newId(), certainty: doubt === null ? 'confirmed' : 'uncertain', note: doubt, ...given }) as Change

const department = (
  name: string,
  shortName: string,
  parentId: string,
  fields: string[],
  more: Partial<UnitTerms> = {},
): UnitTerms => ({
  name,
  shortName,
  kind: 'department',
  level: 'province',
  code: null,
  code102: null,
  aliases: [],
  parentId,
  placeId: null,
  fields,
  ...more,
})

const common = { directiveId: null, fileId: null, undecided: 'suggested' } as const

/** Departments of Kiên Giang as announced on 24/02/2025; fields that other sources give are marked to be confirmed. */
export const departmentsOf2025: ReorganizationHeader = {
  ...common,
  title: 'Sắp xếp cơ quan chuyên môn thuộc UBND tỉnh Kiên Giang',
  documentNumber: '01/NQ-HĐND (minh họa)',
  documentIssuedOn: '2025-02-24',
  documentIssuer: 'Hội đồng nhân dân tỉnh Kiên Giang',
  effectiveOn: '2025-03-01',
  note: 'Theo hội nghị công bố ngày 24/02/2025; số hiệu nghị quyết là số minh họa, cần thay bằng số thật.',
}

const doubtful = (to: string, ...fields: string[]) =>
  `Lĩnh vực ${fields.map(nameOfField).join(', ')} chuyển về ${to}: theo hướng dẫn chung, cần xác nhận theo quyết định của tỉnh.`

export function changesOfMarch2025(idOf: IdOf, committeeId: string): Change[] {
  const farming = newId()
  return [
    change({
      kind: 'merge',
      unit: 'organization',
      fromIds: [idOf('Sở Kế hoạch và Đầu tư')],
      into: { id: idOf('Sở Tài chính'), terms: null },
    }),
    change({
      kind: 'merge',
      unit: 'organization',
      fromIds: [idOf('Sở Nông nghiệp và Phát triển nông thôn'), idOf('Sở Tài nguyên và Môi trường')],
      into: {
        id: farming,
        terms: department('Sở Nông nghiệp và Môi trường', 'Sở NN&MT', committeeId, ['agriculture', 'environment']),
      },
    }),
    change(
      {
        kind: 'split',
        unit: 'organization',
        fromId: idOf('Sở Lao động - Thương binh và Xã hội'),
        continues: false,
        into: [
          { id: idOf('Sở Nội vụ'), terms: null, fields: null },
          { id: farming, terms: null, fields: ['poverty'] },
          { id: idOf('Sở Y tế'), terms: null, fields: ['social_protection'] },
          { id: idOf('Sở Giáo dục và Đào tạo'), terms: null, fields: ['vocational'] },
        ],
      },
      doubtful('các sở khác', 'poverty', 'social_protection', 'vocational'),
    ),
    change(
      {
        kind: 'split',
        unit: 'organization',
        fromId: idOf('Sở Thông tin và Truyền thông'),
        continues: false,
        into: [
          { id: idOf('Sở Khoa học và Công nghệ'), terms: null, fields: null },
          { id: idOf('Sở Văn hóa và Thể thao'), terms: null, fields: ['press'] },
        ],
      },
      doubtful('Sở Văn hóa và Thể thao', 'press'),
    ),
    change({
      kind: 'rename',
      unit: 'organization',
      unitId: idOf('Ban Dân tộc'),
      to: {
        name: 'Sở Dân tộc và Tôn giáo',
        shortName: 'Sở DT&TG',
        kind: 'department',
        code: null,
        code102: null,
      },
    }),
    change({ kind: 'transfer_field', fromId: idOf('Sở Nội vụ'), toId: idOf('Ban Dân tộc'), fields: ['religion'] }),
  ]
}

export const provinceOf2025: ReorganizationHeader = {
  ...common,
  title: 'Hợp nhất tỉnh Kiên Giang và tỉnh An Giang, sắp xếp cấp huyện, cấp xã',
  documentNumber: '202/2025/QH15 và 1654/NQ-UBTVQH15',
  documentIssuedOn: '2025-06-16',
  documentIssuer: 'Quốc hội, Ủy ban Thường vụ Quốc hội',
  effectiveOn: '2025-07-01',
  note: 'Hai nghị quyết cùng có hiệu lực ngày 01/07/2025 nên ghi chung một đợt.',
  undecided: 'wait',
}

/** What became of each pair of agencies of the two provinces: name and short name, of Kiên Giang, of An Giang, doubt. */
const pairs: readonly (readonly [string, string, string, string, string | null])[] = [
  ['Văn phòng UBND tỉnh', 'VP UBND tỉnh', 'Văn phòng UBND tỉnh', 'AG: Văn phòng UBND tỉnh An Giang', null],
  ['Sở Tài chính', 'Sở TC', 'Sở Tài chính', 'AG: Sở Tài chính', null],
  ['Sở Nội vụ', 'Sở NV', 'Sở Nội vụ', 'AG: Sở Nội vụ', null],
  [
    'Sở Nông nghiệp và Môi trường',
    'Sở NN&MT',
    'Sở Nông nghiệp và Môi trường',
    'AG: Sở Nông nghiệp và Môi trường',
    null,
  ],
  [
    'Sở Văn hóa và Thể thao',
    'Sở VH&TT',
    'Sở Văn hóa và Thể thao',
    'AG: Sở Văn hóa, Thể thao và Du lịch',
    'Tên của sở sau hợp nhất chưa rõ, cần xác nhận theo quyết định của tỉnh An Giang.',
  ],
  ['Sở Y tế', 'Sở YT', 'Sở Y tế', 'AG: Sở Y tế', null],
  ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở Giáo dục và Đào tạo', 'AG: Sở Giáo dục và Đào tạo', null],
  ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở Khoa học và Công nghệ', 'AG: Sở Khoa học và Công nghệ', null],
  ['Sở Dân tộc và Tôn giáo', 'Sở DT&TG', 'Ban Dân tộc', 'AG: Sở Dân tộc và Tôn giáo', null],
  ['Bộ Chỉ huy Quân sự tỉnh', 'Bộ CHQS', 'Bộ Chỉ huy Quân sự tỉnh', 'AG: Bộ Chỉ huy Quân sự tỉnh', null],
]

/** Both provinces' agencies into those of the new one; committees of districts and communes come from the map. */
export function changesOfJuly2025(
  idOf: IdOf,
  termsOf: (id: string) => Pick<UnitTerms, 'kind' | 'fields' | 'aliases'>,
  committees: { own: string; neighbour: string; provincePlaceId: string },
): Change[] {
  const committeeId = newId()
  const parent = change({
    kind: 'merge',
    unit: 'organization',
    fromIds: [committees.own, committees.neighbour],
    into: {
      id: committeeId,
      terms: {
        ...department('Ủy ban nhân dân tỉnh An Giang', 'UBND tỉnh', '', []),
        kind: 'people_committee',
        aliases: ['UBND tỉnh'],
        parentId: null,
        placeId: committees.provincePlaceId,
      },
    },
  })
  const merged = pairs.map(([name, shortName, own, neighbour, doubt]) => {
    const [ownId, neighbourId] = [idOf(own), idOf(neighbour)]
    const [ownTerms, theirs] = [termsOf(ownId), termsOf(neighbourId)]
    const fields = [...new Set([...ownTerms.fields, ...theirs.fields])]
    const more = { kind: ownTerms.kind, aliases: ownTerms.aliases.filter((alias) => !alias.startsWith('Ban ')) }
    const terms = department(name, shortName, committeeId, fields, more)
    return change(
      { kind: 'merge', unit: 'organization', fromIds: [ownId, neighbourId], into: { id: newId(), terms } },
      doubt,
    )
  })
  return [parent, ...merged]
}
