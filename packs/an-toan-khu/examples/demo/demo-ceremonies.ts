import { addDays } from '../../../../pack-kit/index.ts'
import { whole } from './demo-random.ts'
import { changed, type DemoRecord, type DemoVersion, demoNote, once } from './demo-record.ts'
import {} from './demo-time.ts'

const tasks = [
  ['Xây dựng kế hoạch tổ chức lễ', 'Sở Nội vụ', -45],
  ['Gửi giấy mời đại biểu', 'Sở Nội vụ', -20],
  ['Chuẩn bị hội trường, âm thanh, khánh tiết', null, -5],
  ['Tuyên truyền trước buổi lễ', 'Sở Thông tin và Truyền thông', -10],
  ['Bố trí kinh phí tổ chức', 'Sở Tài chính', -30],
  ['Văn nghệ chào mừng', 'Sở Văn hóa và Thể thao', -3],
] as const

const bodies = [
  ['Bộ Nội vụ', 'central', 3],
  ['Bộ Tư lệnh Quân khu 9', 'central', 5],
  ['Thường trực Tỉnh ủy', 'province', 4],
  ['Hội đồng nhân dân tỉnh', 'province', 4],
  ['Bộ Chỉ huy Quân sự tỉnh', 'province', 3],
  ['Hội Cựu chiến binh tỉnh', 'province', 4],
  ['Hội Cựu chiến binh các xã', 'local', 40],
  ['Ban liên lạc truyền thống kháng chiến', 'other', 25],
] as const

type Ceremony = {
  key: string
  unit: string
  number: string
  date: string
  heldOn: string
  communes: number
  host: string
}

/** The days are invented. */
const ceremonies: readonly Ceremony[] = [
  {
    key: '2021-u-minh-thuong',
    unit: 'an-minh-bac',
    number: '164/QĐ-TTg',
    date: '2021-02-03',
    heldOn: '2021-05-18',
    communes: 5,
    host: 'Sở Nội vụ',
  },
  {
    key: '2021-vinh-thuan',
    unit: 'vinh-phong',
    number: '164/QĐ-TTg',
    date: '2021-02-03',
    heldOn: '2021-05-20',
    communes: 4,
    host: 'Sở Nội vụ',
  },
  {
    key: '2023',
    unit: 'vinh-hoa',
    number: '1006/QĐ-TTg',
    date: '2023-08-30',
    heldOn: '2023-11-06',
    communes: 15,
    host: 'Sở Nội vụ',
  },
]

function ceremonyRecords({ key, unit, number, date, heldOn, communes, host }: Ceremony): DemoRecord[] {
  const values = {
    title: `Lễ trao, nhận Quyết định số ${number} (${key})`,
    place: unit,
    decision: { number, date, issuer: 'Thủ tướng Chính phủ' },
    host,
    plannedOn: heldOn,
    venue: 'Hội trường huyện',
    communes,
    outline: 'Văn nghệ chào mừng; công bố quyết định; trao quyết định; phát biểu đáp từ (minh họa).',
    estimate: whole(`estimate/${key}`, 80, 260) * 1_000_000,
    note: demoNote,
  }
  const planning: DemoVersion = { verifiedOn: addDays(heldOn, -50), values: { ...values, state: 'planning' } }
  const held: DemoVersion = {
    verifiedOn: addDays(heldOn, 3),
    values: { ...values, state: 'held', heldOn, guests: whole(`guests/${key}`, 150, 420) },
  }
  return [
    changed('le-trao-quyet-dinh', key, [planning, held]),
    ...tasks.map(([task, responsible, days], at) => {
      const dueOn = addDays(heldOn, days)
      const doneOn = addDays(dueOn, whole(`done/${key}/${at}`, -4, 2))
      return once('viec-chuan-bi-le', `${key}/${at}`, addDays(doneOn, 1), {
        task,
        ceremony: `le-trao-quyet-dinh/${key}`,
        place: unit,
        responsible: responsible ?? unit,
        dueOn,
        state: 'done',
        doneOn,
        note: demoNote,
      })
    }),
    ...bodies.map(([body, level, invited], at) =>
      once('don-vi-moi-du-le', `${key}/${at}`, addDays(heldOn, -4), {
        body,
        ceremony: `le-trao-quyet-dinh/${key}`,
        level,
        invited,
        answer: 'comes',
        confirmed: Math.max(1, invited - whole(`come/${key}/${at}`, 0, 2)),
        sentOn: addDays(heldOn, -20),
        note: demoNote,
      }),
    ),
  ]
}

/** Ceremonies with what had to be prepared and who was invited. */
export const demoCeremonies = (): DemoRecord[] => ceremonies.flatMap(ceremonyRecords)
