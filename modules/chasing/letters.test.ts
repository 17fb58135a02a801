import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chasing, openChasing } from '../../tests/support/chasing.ts'
import { type Actor, type Role, roles } from '../access/index.ts'
import { mayDraftLetters, mayReadChasing } from './chasing-policy.ts'

let space: Chasing
let call: Awaited<ReturnType<Chasing['callAs']>>
let health: string
let finance: string
let expert: Actor
const ids: Record<string, string> = {}

beforeAll(async () => {
  space = await openChasing()
  call = await space.callAs(space.office)
  health = await space.organization('Sở Y tế')
  finance = await space.organization('Sở Tài chính')
  expert = await space.actor('specialist', 'Sở Y tế')
  ids.old = await space.assignOne('2026-03-05', { leads: ['Sở Y tế'], text: 'Rà soát, sắp xếp mạng lưới trạm y tế' })
  ids.late = await space.assignOne('2026-03-18', { leads: ['Sở Y tế'] })
  ids.ahead = await space.assignOne('2026-04-30', { leads: ['Sở Y tế'] })
  ids.done = await space.assignOne('2026-03-05', { leads: ['Sở Y tế'] })
  ids.finance = await space.assignOne('2026-03-10', { leads: ['Sở Tài chính'] })
  await space.set(ids.done, { stage: 'completed', completed_on: '2026-03-04' })
  await space.set(ids.old, { escalation: 3 })
  await space.chase('2026-03-20')
  space.clock.set('2026-03-20T09:00:00+07:00')
})
afterAll(() => space.close())

const all = (organizationId: string, more: object = {}) => ({ organizationId, assignmentIds: null, ...more })
const draft = async (letters: object[], terms: object = {}) =>
  (await call('POST', '/api/chasing/letters', { letters, ...terms })).json().letters as {
    id: string
    dutyCount: number
  }[]
const wordsOf = (docx: Uint8Array) =>
  Buffer.from(unzipSync(docx)['word/document.xml'] ?? [])
    .toString('utf8')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')

describe('what is overdue by agency', () => {
  it('the longest overdue first, with level and last reminder, narrowed by directive and level', async () => {
    const { items, may } = (await call('GET', '/api/chasing/agencies')).json()
    expect(may).toEqual({ draft: true })
    expect(items).toMatchObject([
      { id: health, overdueCount: 2, earliestDeadlineOn: '2026-03-05', daysLate: 15, level: 3, lastLetter: null },
      { id: finance, overdueCount: 1, daysLate: 10, level: 2 },
    ])
    const first = (await call('GET', '/api/chasing/agencies?limit=1')).json()
    const next = (await call('GET', `/api/chasing/agencies?limit=1&cursor=${first.nextCursor}`)).json()
    expect([first.items[0].id, next.items[0].id, next.nextCursor]).toEqual([health, finance, null])
    expect((await call('GET', '/api/chasing/agencies?level=3')).json().items).toMatchObject([
      { id: health, overdueCount: 1 },
    ])
    const duties = (await call('GET', `/api/chasing/agencies/${health}/duties`)).json().items
    expect(duties).toMatchObject([
      { assignmentId: ids.old, daysLate: 15, level: 3, lastReminderOn: '2026-03-20', lastLetter: null },
      { assignmentId: ids.late, daysLate: 2, level: 1 },
    ])
    const { directiveId } = duties[1]
    expect((await call('GET', `/api/chasing/agencies?directiveId=${directiveId}`)).json().items).toMatchObject([
      { id: health, overdueCount: 1 },
    ])
  })
})

describe('letters', () => {
  it('are previewed as a document and not kept', async () => {
    const answer = await call('POST', '/api/chasing/letters/preview', { ...all(health), note: 'Báo cáo trực tiếp.' })
    expect(answer.json()).toMatchObject({
      issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'],
      number: null,
      symbol: 'UBND-TH',
      placeAndDate: 'Sông Trà, ngày        tháng 3 năm 2026',
      addressee: 'Sở Y tế',
      rows: [
        ['1', 'Rà soát, sắp xếp mạng lưới trạm y tế', expect.stringContaining('CT-UBND'), '05/03/2026', '15'],
        ['2', expect.any(String), expect.any(String), '18/03/2026', '2'],
      ],
      signerLines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
      replyBy: '2026-03-27',
    })
    expect((await call('GET', '/api/chasing/letters')).json().items).toEqual([])
    const chosen = { organizationId: health, assignmentIds: [ids.late, ids.ahead, ids.done, ids.finance] }
    expect((await call('POST', '/api/chasing/letters/preview', chosen)).json().rows).toHaveLength(1)
    const none = { organizationId: health, assignmentIds: [ids.ahead] }
    expect((await call('POST', '/api/chasing/letters/preview', none)).json().code).toBe('nothing_overdue')
  })

  it('are drafted one for each agency, once a day for the same duties, also by two at once', async () => {
    const both = [all(health), all(finance), all(space.officeId)]
    const [one, other] = await Promise.all([draft(both), draft(both)])
    expect(one?.map(({ dutyCount }) => dutyCount)).toEqual([2, 1])
    expect(other).toEqual(one)
    expect((await call('GET', '/api/chasing/letters')).json().items).toHaveLength(2)
    const [part] = await draft([{ organizationId: health, assignmentIds: [ids.late] }])
    expect(part?.dutyCount).toBe(1)
    expect(part?.id).not.toBe(one?.[0]?.id)
    const { items } = (await call('GET', '/api/chasing/agencies')).json()
    expect(items[0].lastLetter).toMatchObject({ id: part?.id, draftedOn: '2026-03-20', issuedOn: null })
  })

  it('keep deadline and lateness as of their day, and read back from DOCX', async () => {
    const [letter] = await draft([all(finance)], { replyBy: '2026-04-01' })
    space.clock.set('2026-03-25T09:00:00+07:00')
    await space.set(ids.finance ?? '', { deadline_on: '2026-03-12' })
    const file = await call('GET', `/api/chasing/letters/${letter?.id}/file`)
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('Sở Tài chính'))
    const words = wordsOf(file.rawPayload)
    const inOrder = [
      'ỦY BAN NHÂN DÂN',
      'TỈNH SÔNG TRÀ',
      '/UBND-TH',
      'V/v đôn đốc thực hiện nhiệm vụ quá hạn',
      'Độc lập - Tự do - Hạnh phúc',
      'tháng 3 năm 2026',
      'Kính gửi: Sở Tài chính',
      'TT',
      'Số ngày quá hạn',
      '10/03/2026',
      '10',
      'trước ngày',
      './.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT, TH.',
      'TL. CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
    ]
    const places = inOrder.map((part) => words.indexOf(part))
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual(places.toSorted((one, next) => one - next))
    space.clock.set('2026-03-20T09:00:00+07:00')
    await space.set(ids.finance ?? '', { deadline_on: '2026-03-10' })
  })

  it('are fetched together as a ZIP, each under a name of its own', async () => {
    const { items } = (await call('GET', '/api/chasing/letters')).json()
    const wanted = items.map(({ id }: { id: string }) => id).join(',')
    const zip = await call('GET', `/api/chasing/letters-file?ids=${wanted}`)
    expect(zip.headers['content-type']).toBe('application/zip')
    const files = unzipSync(zip.rawPayload)
    expect(Object.keys(files)).toHaveLength(items.length)
    for (const bytes of Object.values(files)) expect(wordsOf(bytes)).toContain('Kính gửi:')
    expect((await call('GET', '/api/chasing/letters-file?ids=x')).statusCode).toBe(400)
  })

  it('get their number and day when they went out; the agency is told once', async () => {
    const [letter] = await draft([all(health)])
    const path = `/api/chasing/letters/${letter?.id}`
    const issue = (number: string, issuedOn: string, version: number) =>
      call('PUT', `${path}/issue`, { number, issuedOn }, { 'if-match': `"${version}"` })
    expect((await issue('88', '2026-03-19', 1)).json().code).toBe('letter_day_out_of_range')
    expect((await issue('88', '2026-03-21', 1)).json().code).toBe('letter_day_out_of_range')
    expect((await issue('', '2026-03-20', 1)).statusCode).toBe(400)
    expect((await issue('88', '2026-03-20', 1)).statusCode).toBe(204)
    expect((await issue('89', '2026-03-20', 1)).json().code).toBe('version_conflict')
    expect((await issue('89', '2026-03-20', 2)).statusCode).toBe(204)
    const shown = await call('GET', path)
    expect(shown.headers.etag).toBe('"3"')
    expect(shown.json()).toMatchObject({
      number: '89',
      issuedOn: '2026-03-20',
      document: { placeAndDate: 'Sông Trà, ngày 20 tháng 3 năm 2026' },
      assignmentIds: [ids.old, ids.late],
    })
    const agency = await space.callAs(expert)
    const notices = (await agency('GET', '/api/notifications')).json().items
    expect(notices.filter(({ kind }: { kind: string }) => kind === 'chasing_letter_sent')).toMatchObject([
      { title: 'Văn bản đôn đốc số 88/UBND-TH về 2 nhiệm vụ quá hạn' },
    ])
    const fresh = await draft([all(health)])
    expect(fresh[0]?.id).not.toBe(letter?.id)
  })

  it('stand on the pages of their duties: the agency sees what went out, the office drafts too', async () => {
    const of = async (person: Actor) =>
      (await (await space.callAs(person))('GET', `/api/chasing/duties/${ids.old}`)).json()
    const seen = await of(expert)
    expect(seen.letters).toMatchObject([{ number: '89', daysLate: 15 }])
    expect(seen.may).toEqual({ open: false })
    expect(seen.reminders[0]).toMatchObject({ onDate: '2026-03-20' })
    expect((await of(space.office)).letters.length).toBeGreaterThan(1)
    const stranger = await space.actor('specialist', 'Sở Lạ')
    expect((await of(stranger)).code).toBe('assignment_not_found')
  })
})

describe('who may', () => {
  const reads = (role: Role) => role === 'office' || role === 'committee_leader'
  it.each(roles.map((role): [Role, boolean, boolean] => [role, reads(role), role === 'office']))(
    '%s reads: %s, drafts: %s',
    async (role, mayRead, mayDraft) => {
      const actor = await space.actor(role, role === 'office' || role === 'committee_leader' ? undefined : 'Sở Y tế')
      expect([mayReadChasing(actor), mayDraftLetters(actor)]).toEqual([mayRead, mayDraft])
      const asActor = await space.callAs(actor)
      const letter = (await call('GET', '/api/chasing/letters?limit=1')).json().items[0]
      for (const path of [
        '/agencies',
        `/agencies/${health}/duties`,
        '/letters',
        `/letters/${letter.id}`,
        `/letters/${letter.id}/file`,
        `/letters-file?ids=${letter.id}`,
      ])
        expect([path, (await asActor('GET', `/api/chasing${path}`)).statusCode]).toEqual([path, mayRead ? 200 : 403])
      expect((await asActor('POST', '/api/chasing/letters', { letters: [all(finance)] })).statusCode).toBe(
        mayDraft ? 201 : 403,
      )
      expect((await asActor('POST', '/api/chasing/letters/preview', all(finance))).statusCode).toBe(
        mayDraft ? 200 : 403,
      )
      const number = { number: '1', issuedOn: '2026-03-20' }
      const issue = await asActor('PUT', `/api/chasing/letters/${letter.id}/issue`, number, {
        'if-match': `"${letter.version}"`,
      })
      expect(issue.statusCode).toBe(mayDraft ? 204 : 403)
    },
  )
})

it.each([
  ['no agency', { letters: [] }],
  [
    '21 agencies',
    { letters: Array(21).fill({ organizationId: '019a0000-0000-7000-8000-000000000000', assignmentIds: null }) },
  ],
  ['an id that is none', { letters: [{ organizationId: 'x', assignmentIds: null }] }],
  ['a day that is none', { letters: [all('019a0000-0000-7000-8000-000000000000')], replyBy: '2026-02-30' }],
])('refuses %s', async (_name, body) => {
  expect((await call('POST', '/api/chasing/letters', body)).statusCode).toBe(400)
})
