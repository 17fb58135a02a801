import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { type GivenRow, openSheetDesk, type SheetDesk, textsOf, verdictsOf } from '../../../tests/support/sheet-desk.ts'
import { checkStoredStates, dutyColumns, listAssignments } from '../../duties/index.ts'

let space: Reorganizing
let desk: SheetDesk

beforeAll(async () => {
  space = await openReorganizing({ startsAt: '2026-03-10T08:00:00+07:00' })
  desk = await openSheetDesk(space, space.office, { kind: 'nhiem-vu', columns: dutyColumns })
  for (const name of ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ', 'UBND huyện An Bình']) await space.organization(name)
})
afterAll(() => space.close())

const row = (name: string, cells: GivenRow = {}): GivenRow => ({
  name,
  lead: 'Sở Y tế',
  document: '450/UBND-NC ngày 02/03/2026',
  deadline: '30/04/2026',
  ...cells,
})
const listed = async (q: string) =>
  (await listAssignments(space.services, space.office, { limit: 50, q, shape: 'all' })).items
const wrongStates = () => space.inSpace((trx) => checkStoredStates(trx, space.tenantId))

describe('a sheet as provinces keep it', () => {
  it('becomes duties with their document, heading, agencies, deadline and what became of them', async () => {
    const importId = await desk.read([
      { ordinal: 'I', name: 'Lĩnh vực y tế' },
      row('Kiểm tra trạm y tế', { coordinators: 'UBND huyện An Bình; các sở, ngành liên quan', product: 'Báo cáo' }),
      row('Tiêm chủng mở rộng', {
        document: null,
        deadline: 'hằng tháng',
        state: 'Đang thực hiện',
        progress: 'Đã tiêm 40%',
      }),
      row('Mua sắm thiết bị', {
        document: null,
        state: 'Hoàn thành',
        completedOn: { date: '2026-03-05' },
        progress: 'Đã mua',
      }),
      { name: 'II. LĨNH VỰC KHÁC' },
      row('Rà soát thủ tục', {
        document: '12-KL/TU',
        issuedOn: '01/02/2026',
        deadline: 'Quý II/2026',
        issuer: 'Tỉnh ủy',
      }),
    ])
    const rows = await desk.rows(importId)
    expect(verdictsOf(rows)).toEqual(['same', 'new', 'new', 'new', 'same', 'new'])
    expect(textsOf(rows)[2]).toBe('Để trống nên lấy như dòng 3: 450/UBND-NC ngày 02/03/2026.')
    expect((await desk.apply(importId)).counts).toMatchObject({ written: 4, error: 0, refused: 0 })
    expect((await listed('kiem tra tram'))[0]).toMatchObject({
      section: 'I. Lĩnh vực y tế',
      product: 'Báo cáo',
      coordinatorCount: 2,
      lead: { name: 'Sở Y tế' },
      directive: { number: '450', symbol: 'UBND-NC', issuedOn: '2026-03-02', origin: 'sheet' },
      deadline: { kind: 'date', on: '2026-04-30' },
      state: { stage: 'awaiting_acknowledgement' },
    })
    expect((await listed('tiem chung'))[0]).toMatchObject({
      shape: 'series',
      state: { stage: 'in_progress' },
      lastReportText: 'Đã tiêm 40%',
    })
    expect((await listed('mua sam'))[0]).toMatchObject({
      state: { stage: 'completed', completedOn: '2026-03-05', class: 'completed_on_time' },
      lastReportText: 'Đã mua',
    })
    expect((await listed('ra soat thu tuc'))[0]).toMatchObject({
      section: 'II. LĨNH VỰC KHÁC',
      directive: { number: '12', symbol: 'KL/TU', issuer: 'Tỉnh ủy' },
      deadline: { kind: 'date', on: '2026-06-30', words: 'Quý II/2026' },
    })
    expect(await wrongStates()).toEqual([])
  })

  it('read in again is all there', async () => {
    const again = await desk.read([row('KIỂM TRA trạm y tế.'), row('Mua sắm thiết bị', { state: 'Đang thực hiện' })])
    expect(verdictsOf(await desk.rows(again))).toEqual(['same', 'same'])
  })

  it('whoever takes it over may still judge it later, and the page quotes its words', async () => {
    const [assignment] = await listed('tiem chung')
    const page = (await desk.call('GET', `/api/assignments/${assignment?.id}`)).json()
    expect(page).toMatchObject({ quote: 'Tiêm chủng mở rộng', acknowledgedAt: expect.any(String) })
    expect(page.timeline.map(({ kind, details }: { kind: string; details: object }) => [kind, details])).toEqual([
      ['assigned', { takenOver: true }],
      ['acknowledged', { takenOver: true }],
      ['progress_reported', { takenOver: true, text: 'Đã tiêm 40%' }],
    ])
  })

  it('tells each lead once of what still runs', async () => {
    const leader = await space.actor('agency_leader', 'UBND huyện An Bình')
    await desk.write(
      ...['Một', 'Hai', 'Ba'].map((name) => row(`Việc của huyện ${name}`, { lead: 'UBND huyện An Bình' })),
      row('Việc của huyện đã xong', { lead: 'UBND huyện An Bình', completedOn: '05/03/2026' }),
    )
    const call = await space.callAs(leader)
    expect((await call('GET', '/api/notifications?limit=10')).json().items).toMatchObject([
      { title: expect.stringContaining('3 nhiệm vụ do cơ quan chủ trì') },
    ])
  })
})

describe('other headers', () => {
  it('name the same columns', async () => {
    const headers = [
      'STT',
      'Nội dung công việc',
      'ĐV chủ trì',
      'Đơn vị phối hợp',
      'Số, ký hiệu',
      'Ngày ban hành',
      'Hạn hoàn thành',
    ]
    const keys = ['ordinal', 'name', 'lead', 'coordinators', 'document', 'issuedOn', 'deadline']
    const own = await openSheetDesk(space, space.office, {
      kind: 'nhiem-vu',
      columns: headers.map((header, index) => ({ header, key: keys[index] ?? '' })),
    })
    const cells = {
      ordinal: 1,
      document: '77/KH-UBND',
      issuedOn: { date: '2026-03-01' },
      deadline: { date: '2026-05-31' },
    }
    const [read] = await own.judge(row('Lập kế hoạch', { ...cells, coordinators: '- Sở Tài chính\n- Sở Nội vụ' }))
    expect(read?.verdict).toBe('new')
  })

  it('must name the work and its lead', async () => {
    const own = await openSheetDesk(space, space.office, {
      kind: 'nhiem-vu',
      columns: [
        { header: 'Nội dung', key: 'name' },
        { header: 'Thời hạn', key: 'deadline' },
      ],
    })
    const { problem } = await own.show(await own.read([row('Một')]))
    expect(problem).toContain('Cơ quan chủ trì')
  })
})

describe('a row is refused, and says why', () => {
  it.each<[string, GivenRow, string, string]>([
    ['without words', { name: null }, 'name', 'Chưa có nội dung'],
    ['without a lead', { lead: null }, 'lead', 'Chưa có cơ quan chủ trì'],
    ['with a lead nobody knows, and names like it', { lead: 'Sở Y tê tỉnh' }, 'lead', '“Sở Y tế”'],
    ['with a lead for many', { lead: 'Các sở, ban, ngành' }, 'lead', 'không phải một cơ quan'],
    ['with a helper nobody knows', { coordinators: 'Sở Không Có' }, 'coordinators', 'Sở Không Có'],
    ['with a day that is none', { deadline: '31/02/2026' }, 'deadline', 'không phải là một ngày có thật'],
    ['due before its document', { deadline: '01/03/2026' }, 'deadline', 'trước ngày của văn bản'],
    ['with a deadline nobody can read', { deadline: 'sớm' }, 'deadline', 'không đọc được'],
    ['of a document dated ahead', { document: '1/UBND-NC ngày 11/03/2026' }, 'document', 'sau hôm nay'],
    ['done without a day', { state: 'Đã hoàn thành' }, 'state', 'không có ngày'],
    ['done tomorrow', { completedOn: '11/03/2026' }, 'completedOn', 'sau hôm nay'],
    ['done before its document', { completedOn: '01/03/2026' }, 'completedOn', 'trước ngày của văn bản'],
  ])('%s', async (_name, cells, column, words) => {
    const [read] = await desk.judge(row('Việc có lỗi', cells))
    expect(read).toMatchObject({ verdict: 'error', messages: [{ column, text: expect.stringContaining(words) }] })
  })

  it('that stands twice, by whatever name its lead goes', async () => {
    const rows = await desk.judge(
      row('Việc ghi hai lần'),
      row('Việc ghi hai lần'),
      row('Việc ghi hai lần', { lead: 'Giám đốc Sở Y tế' }),
    )
    expect(verdictsOf(rows)).toEqual(['new', 'error', 'error'])
    expect(
      textsOf(rows)
        .slice(1)
        .every((text) => text.includes('đã có ở dòng 2')),
    ).toBe(true)
  })

  it('of a directive still under review', async () => {
    const text = 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\nSố: 99/UBND-KT\n\nV/v rà soát\n\nGiao Sở Y tế rà soát.'
    await desk.call('POST', '/api/directives', { text })
    const [read] = await desk.judge(row('Rà soát', { document: '99/UBND-KT' }))
    expect(read?.messages[0]?.text).toMatch(/rà soát|danh bạ/)
  })
})

describe('what is never done unasked', () => {
  it('choosing one of several leads', async () => {
    const several = row('Việc của hai sở', { lead: 'Sở Tài chính; Sở Nội vụ', coordinators: 'Sở Y tế' })
    const importId = await desk.read([several])
    const [read] = await desk.rows(importId)
    expect(read).toMatchObject({
      verdict: 'differs',
      changes: [{ column: 'lead', before: 'Sở Tài chính; Sở Nội vụ', after: 'Sở Tài chính' }],
    })
    expect(read?.messages[0]?.text).toContain('Nghị định 39/2022/NĐ-CP')
    await desk.apply(importId)
    expect(await listed('viec cua hai so')).toEqual([])
    await desk.write(several)
    expect(await listed('viec cua hai so')).toMatchObject([{ lead: { name: 'Sở Tài chính' }, coordinatorCount: 2 }])
    expect(verdictsOf(await desk.judge(several))).toEqual(['same'])
  })

  it('giving the work of a closed agency to its successor', async () => {
    const [oldId, takerId] = [await space.organization('Sở Kế hoạch cũ'), await space.organization('Sở Tài chính')]
    const merge = aChange({ kind: 'merge', unit: 'organization', fromIds: [oldId], into: { id: takerId, terms: null } })
    await space.work(await space.record([merge], headerOn('2026-03-05')))
    const old = row('Chuyển giao hồ sơ lưu trữ', { lead: 'Sở Kế hoạch cũ' })
    const [read] = await desk.judge(old)
    expect(read).toMatchObject({
      verdict: 'differs',
      changes: [{ column: 'lead', before: 'Sở Kế hoạch cũ', after: 'Sở Tài chính' }],
    })
    await desk.write(old)
    expect(await listed('chuyen giao ho so')).toMatchObject([
      { lead: { name: 'Sở Tài chính' }, formerLead: { name: 'Sở Kế hoạch cũ' } },
    ])
    expect(verdictsOf(await desk.judge(old))).toEqual(['same'])
  })

  it('changing a deadline', async () => {
    await desk.write(row('Việc đổi hạn'))
    const later = row('Việc đổi hạn', { deadline: '31/05/2026' })
    const importId = await desk.read([later])
    expect((await desk.rows(importId))[0]).toMatchObject({
      verdict: 'differs',
      changes: [{ column: 'deadline', before: '30/04/2026', after: '31/05/2026' }],
    })
    await desk.apply(importId)
    expect((await listed('viec doi han'))[0]?.deadline.on).toBe('2026-04-30')
    await desk.write(later)
    expect((await listed('viec doi han'))[0]?.deadline).toMatchObject({
      on: '2026-05-31',
      words: expect.stringContaining('Theo bảng'),
    })
    expect(await wrongStates()).toEqual([])
  })
})

describe('a directive of the space', () => {
  it('takes the duties in, whatever way it is cited; its own text stays', async () => {
    const { directiveId } = await space.assign([{ leads: ['Sở Y tế'] }])
    await desk.write(row('Việc bổ sung từ bảng', { document: 'Chỉ thị số 01 / CT-UBND ngày 27/02/2026' }))
    const [added] = await listed('viec bo sung tu bang')
    expect(added).toMatchObject({ directive: { id: directiveId, origin: 'document' }, ordinal: 2 })
  })

  it('a sheet that names none makes one of its own', async () => {
    const own = () =>
      desk.write(row('Việc không số một', { document: null }), row('Việc không số hai', { document: null }))
    expect((await own()).counts.written).toBe(2)
    const [one] = await listed('viec khong so mot')
    const [two] = await listed('viec khong so hai')
    expect(one?.directive).toMatchObject({ number: null, subject: 'Nhiệm vụ theo bảng nhiem-vu.xlsx' })
    expect(two?.directive.id).toBe(one?.directive.id)
    expect((await own()).counts).toMatchObject({ written: 0, same: 2 })
  })
})

describe('the list as it is seen', () => {
  it('comes out as a sheet that reads in as what is there', async () => {
    const answer = await desk.call('GET', '/api/assignments/sheet?format=xlsx')
    expect(answer.headers['content-disposition']).toContain('nhiem-vu-2026-03-10.xlsx')
    const importId = await desk.readBytes(answer.rawPayload)
    const rows = await desk.rows(importId)
    expect(rows.length).toBeGreaterThan(8)
    expect(rows.filter(({ verdict }) => verdict !== 'same')).toEqual([])
  })

  it('keeps to what was asked for and what its reader may see', async () => {
    const linesOf = async (person: typeof space.office, query: string) => {
      const call = await space.callAs(person)
      return (await call('GET', `/api/assignments/sheet?format=csv&${query}`)).payload.trim().split('\r\n').length - 1
    }
    const education = await space.actor('specialist', 'Sở Giáo dục')
    expect(await linesOf(education, '')).toBe(0)
    expect(await linesOf(space.office, 'q=tram+y+te')).toBe(1)
    const completed = await linesOf(space.office, 'state=completed_on_time')
    expect(completed).toBe(2)
  })

  it('is only for signed-in people', async () => {
    const answer = await (await space.openApp()).inject('/api/assignments/sheet?format=csv')
    expect(answer.statusCode).toBe(401)
  })
})

it('only the office reads duties in', async () => {
  const leader = await space.actor('agency_leader', 'Sở Y tế')
  const own = await openSheetDesk(space, leader, { kind: 'nhiem-vu', columns: dutyColumns })
  expect((await own.upload(await own.workbook([row('Một')]))).statusCode).toBe(403)
})
