import { describe, expect, it } from 'vitest'
import type { Home } from '../../../api/operations'
import { aHome, anAgency, anAssignment, anOffice, block } from '../home.fixture'
import { dutyLine, type Need } from './duty-line'
import { homeSections } from './home-sections'

describe('the one next move of a duty', () => {
  const reported = { lastReportAt: '2026-03-01T08:00:00Z' }
  const works = { reportProgress: true, proposeCompletion: true }
  it.each<[string, Parameters<typeof anAssignment>[1], Need, string, string]>([
    ['not taken on yet', { may: { acknowledge: true, ...works } }, 'work', 'Tiếp nhận', ''],
    ['at work', { may: works }, 'work', 'Báo cáo', '/nhiem-vu/a?viec=bao-cao'],
    ['reported, not due yet', { ...reported, may: works }, 'work', 'Báo cáo', '/nhiem-vu/a?viec=bao-cao'],
    [
      'reported and due today',
      { ...reported, may: works, state: { daysLeft: 0 } },
      'work',
      'Gửi đề nghị xác nhận',
      '/nhiem-vu/a?viec=de-nghi',
    ],
    [
      'sent back',
      { may: works, state: { returnCount: 1 } },
      'work',
      'Gửi đề nghị xác nhận',
      '/nhiem-vu/a?viec=de-nghi',
    ],
    [
      'sent back, for who may not propose',
      { may: { reportProgress: true }, state: { returnCount: 1 } },
      'work',
      'Báo cáo',
      '/nhiem-vu/a?viec=bao-cao',
    ],
    ['to be judged', { may: { accept: true } }, 'judge', 'Xác nhận / Trả lại', '/nhiem-vu/a?viec=xac-nhan'],
    ['one’s own work', { may: { accept: false } }, 'judge', 'Xem', '/nhiem-vu/a'],
    [
      'a later deadline asked for',
      { may: { decideRequest: true }, state: { openRequest: 'extension' } },
      'decide',
      'Quyết định gia hạn',
      '/nhiem-vu/a?viec=quyet-dinh-de-nghi',
    ],
    [
      'not theirs, they say',
      { may: { decideRequest: true }, state: { openRequest: 'refusal' } },
      'decide',
      'Quyết định giao nhầm',
      '/nhiem-vu/a?viec=quyet-dinh-de-nghi',
    ],
    ['somebody else decides', { state: { openRequest: 'extension' } }, 'decide', 'Xem', '/nhiem-vu/a'],
  ])('%s', (_name, given, need, label, href) => {
    const { act } = dutyLine(anAssignment('a', given), { need })
    expect([act.label, 'href' in act ? act.href : '']).toEqual([label, href])
  })

  it.each<[string, Parameters<typeof anAssignment>[1], Need, string[]]>([
    ['nothing to say', {}, 'work', []],
    ['the office is late', { state: { officeDays: 5 } }, 'judge', ['chờ 5 ngày: chậm do văn phòng']],
    ['asked today', { state: { officeDays: 0, openRequest: 'extension' } }, 'decide', ['xin gia hạn']],
    [
      'urgent, sent back twice, helped late',
      { urgency: 'flash', openDifficultyCount: 1, state: { returnCount: 2, openContributionCount: 1 } },
      'work',
      ['hỏa tốc', 'bị trả lại 2 lần', 'chờ 1 nội dung phối hợp', '1 khó khăn chờ giải quyết'],
    ],
    ['told to the committee', { escalation: 3 }, 'look', ['đã báo cáo Ủy ban nhân dân']],
  ])('marks: %s', (_name, given, need, marks) => {
    expect(dutyLine(anAssignment('a', given), { need }).marks).toEqual(marks)
  })

  it('names the period of a recurring duty', () => {
    const period = { from: '2026-02-15', to: '2026-03-14', label: 'Tháng 3/2026' }
    expect(dutyLine(anAssignment('a', { period }), { need: 'work' }).from).toBe(
      '5/CT-UBND, nhiệm vụ 3, kỳ tháng 3/2026',
    )
  })

  it('names the part rather than the whole, and the lead for who looks over several', () => {
    const line = dutyLine(anAssignment('a', { partText: 'Phần một' }), { need: 'judge', withLead: true })
    expect([line.text, line.from]).toEqual(['Phần một', 'Sở TC, 5/CT-UBND, nhiệm vụ 3'])
  })
})

const titles = (home: Partial<Home>, choices: Parameters<typeof homeSections>[1] = null) =>
  homeSections(aHome(home), choices).map(({ label, sections }) => [
    label,
    sections.map(({ title, lines, all }) => [title, lines.map(({ id }) => id), all?.words]),
  ])

describe('the headings of the day', () => {
  it('are none when nothing waits', () => {
    expect(titles({ agency: anAgency(), office: anOffice() })).toEqual([])
  })

  it('bring up each duty once, under the most pressing heading', () => {
    const [a, b, c] = [anAssignment('a'), anAssignment('b'), anAssignment('c')]
    const agency = anAgency({
      overdue: block(1, [a]),
      returned: block(2, [a, b]),
      nextSevenDays: block(3, [b, c]),
    })
    expect(titles({ agency })).toEqual([
      [
        'Cơ quan',
        [
          ['Quá hạn', ['a'], undefined],
          ['Bị trả lại', ['b'], undefined],
          ['Đến hạn trong 7 ngày tới', ['c'], 'Xem cả 3'],
        ],
      ],
    ])
  })

  it('tell contributions that are due apart from those that have time', () => {
    const one = (id: string, daysLeft: number | null) =>
      ({ id, assignmentId: 'x', request: id, lead: anAssignment('x').lead, dueOn: null, daysLeft }) as const
    const agency = anAgency({ contributions: [one('late', -2), one('today', 0), one('later', 3), one('any', null)] })
    expect(titles({ agency })).toEqual([
      [
        'Cơ quan',
        [
          ['Nội dung phối hợp đã đến hạn', ['late', 'today'], undefined],
          ['Nội dung phối hợp phải gửi', ['later', 'any'], undefined],
        ],
      ],
    ])
  })

  it('lead the office to everything overdue even when nothing was told up', () => {
    expect(titles({ office: anOffice({ overdue: block(7) }) }, { count: 2, href: '/sap-xep' })).toEqual([
      [
        'Văn phòng',
        [
          ['Chọn đơn vị kế thừa', ['chon-don-vi-ke-thua'], undefined],
          ['Đôn đốc', ['don-doc'], undefined],
        ],
      ],
    ])
  })

  it('end with who mentions the person', () => {
    const mentions = [{ id: 'm', title: 'Nhắc', link: '/nhiem-vu/a#trao-doi', at: '2026-03-02T01:00:00Z' }]
    expect(titles({ mentions })).toEqual([['Trao đổi', [['Nhắc đến đồng chí', ['m'], undefined]]]])
  })
})
