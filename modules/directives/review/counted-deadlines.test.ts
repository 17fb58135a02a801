import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { discardDirective } from '../discard-directive/discard-directive.ts'
import { editDirective } from '../edit-directive/edit-directive.ts'
import { issueDirective } from '../issue-directive/issue-directive.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import type { DraftDutyAnswer } from './draft-duty-answer.ts'
import { editDraftDuty } from './edit-draft-duty/edit-draft-duty.ts'
import { showReview } from './show-review/show-review.ts'

/** Dated Monday 2 March 2026; ten working days later is Monday 16 March. */
const text = songTraDirective
  .replace(
    'rà soát hồ sơ người có công.',
    'rà soát hồ sơ người có công trong 10 ngày làm việc kể từ ngày ban hành Công văn này.',
  )
  .replace(
    'Tổ chức tuyên truyền về An toàn khu trên địa bàn.',
    'Tuyên truyền về An toàn khu, báo cáo trước ngày 20 hằng tháng.',
  )
  .replace('lập dự toán hằng năm', 'lập dự toán, trả lời trong 05 ngày kể từ ngày nhận đủ hồ sơ')

let space: TestSpace
let office: Actor
let directiveId = ''

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
})
afterAll(() => space.close())
beforeEach(async () => {
  if (directiveId) await discardDirective(space.services, office, directiveId, null)
  directiveId = await pasteDirective(space.services, office, { text, name: '415.txt' })
})

const duty = async (words: string): Promise<DraftDutyAnswer> => {
  const { draftDuties } = await showReview(space.services, office, directiveId)
  const found = draftDuties.find((draft) => draft.text.includes(words))
  if (!found) throw new Error(`No duty with "${words}"`)
  return found
}
const counted = () => duty('rà soát hồ sơ')
const choose = async (draft: DraftDutyAnswer, deadline: Parameters<typeof editDraftDuty>[4]['deadline']) =>
  (await editDraftDuty(space.services, office, { directiveId, draftDutyId: draft.id }, draft.version, { deadline }))
    .deadline
const setDate = async (issuedOn: string | null) => {
  const { version } = await showDirective(space.services, office, directiveId)
  await editDirective(space.services, office, directiveId, version, { issuedOn })
}
const reckoning = { count: 10, unit: 'working_day', from: 'issued', fromDate: '2026-03-02' }

describe('counted days', () => {
  it('become a date, less sure than a written one, beside their words', async () => {
    const { deadline, confidence } = await counted()
    expect(deadline).toEqual({
      kind: 'date',
      on: '2026-03-16',
      recurrence: null,
      words: 'trong 10 ngày làm việc kể từ ngày ban hành Công văn này',
      day: null,
      reckoning,
    })
    expect(confidence.deadline).toBeLessThan((await duty('bố trí kinh phí')).confidence.deadline)
  })

  it('wait for their day when it is not the document’s', async () => {
    const waiting = await duty('lập dự toán')
    expect(waiting.deadline).toMatchObject({
      kind: 'unstated',
      on: null,
      reckoning: { count: 5, from: 'event', fromDate: null },
    })
    expect(await choose(waiting, { kind: 'reckoned', fromDate: '2026-03-10' })).toMatchObject({
      kind: 'date',
      on: '2026-03-16',
      reckoning: { count: 5, fromDate: '2026-03-10' },
    })
  })

  it('follow the document’s date, unless a person has set the deadline or its start', async () => {
    await setDate('2026-03-09')
    expect((await counted()).deadline).toMatchObject({ on: '2026-03-23', reckoning: { fromDate: '2026-03-09' } })
    await setDate(null)
    expect((await counted()).deadline).toMatchObject({ kind: 'unstated', on: null, reckoning: { fromDate: null } })
    await setDate('2026-03-02')
    expect((await counted()).deadline).toMatchObject({ kind: 'date', on: '2026-03-16', reckoning })
    await choose(await counted(), { kind: 'reckoned', fromDate: '2026-03-04' })
    await setDate('2026-03-09')
    expect((await counted()).deadline).toMatchObject({ on: '2026-03-18', reckoning: { fromDate: '2026-03-04' } })
  })

  it('are no longer reckoned once a person has chosen a date', async () => {
    expect(await choose(await counted(), { kind: 'date', on: '2026-03-16' })).toMatchObject({ reckoning })
    expect(await choose(await counted(), { kind: 'date', on: '2026-03-20' })).toMatchObject({
      on: '2026-03-20',
      reckoning: null,
    })
    await expect(choose(await counted(), { kind: 'reckoned', fromDate: '2026-03-04' })).rejects.toMatchObject({
      code: 'nothing_to_reckon',
    })
  })
})

it('a rhythm keeps its day, through the review and in the assignments', async () => {
  const monthly = await duty('Tuyên truyền')
  expect(monthly.deadline).toMatchObject({ kind: 'recurrence', recurrence: 'monthly', day: 20 })
  expect(await choose(monthly, { kind: 'recurrence', recurrence: 'quarterly' })).toMatchObject({ day: null })
  expect(
    await choose(await duty('Tuyên truyền'), { kind: 'recurrence', recurrence: 'monthly', day: 31 }),
  ).toMatchObject({
    day: 31,
  })
  const { version } = await showReview(space.services, office, directiveId)
  await issueDirective(space.services, office, directiveId, { reviewedWholeText: true, version })
  const call = await space.callAs(office)
  const { items } = (await call('GET', `/api/assignments?directiveId=${directiveId}&shape=given&limit=100`)).json()
  const due = items.map(({ deadline }: { deadline: { recurrence: string; nextDueOn: string } }) => deadline)
  const next = due.find(({ recurrence }: { recurrence: string | null }) => recurrence === 'monthly')?.nextDueOn
  expect(next.slice(0, 7)).toBe(space.clock.now().toISOString().slice(0, 7))
  expect(
    due.every(
      ({ recurrence, nextDueOn }: { recurrence: string; nextDueOn: string }) => recurrence || nextDueOn === null,
    ),
  ).toBe(true)
  directiveId = ''
})
