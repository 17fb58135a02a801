import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { discardDirective } from '../discard-directive/discard-directive.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { addDraftDuty } from './add-draft-duty/add-draft-duty.ts'
import type { DraftDutyAnswer } from './draft-duty-answer.ts'
import { editDraftDuty } from './edit-draft-duty/edit-draft-duty.ts'
import { mergeDraftDuties } from './merge-draft-duties/merge-draft-duties.ts'
import { removeDraftDuty } from './remove-draft-duty/remove-draft-duty.ts'
import { resolveAgencies } from './resolve-agencies/resolve-agencies.ts'
import { restoreDraftDuty } from './restore-draft-duty/restore-draft-duty.ts'
import { showReview } from './show-review/show-review.ts'
import { splitDraftDuty } from './split-draft-duty/split-draft-duty.ts'

let space: TestSpace
let office: Actor
let colleague: Actor
let directiveId: string

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  colleague = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
})
afterAll(() => space.close())

beforeEach(async () => {
  if (directiveId) await discardDirective(space.services, office, directiveId, null)
  directiveId = await pasteDirective(space.services, office, { text: songTraDirective, name: '415.txt' })
})

const review = () => showReview(space.services, office, directiveId)
const duties = async () => (await review()).draftDuties
const duty = async (index: number) => (await duties())[index] as DraftDutyAnswer
const key = (draftDuty: { id: string }) => ({ directiveId, draftDutyId: draftDuty.id })
const edit = (actor: Actor, draftDuty: DraftDutyAnswer, changes: Parameters<typeof editDraftDuty>[4]) =>
  editDraftDuty(space.services, actor, key(draftDuty), draftDuty.version, changes)
const spanOf = (words: string) => {
  const start = songTraDirective.indexOf(words)
  return { start, end: start + words.length }
}

describe('editing', () => {
  it('changes what was sent, is sure of it and counts the version up', async () => {
    const first = await duty(0)
    const leadId = await space.organization('Sở Nội vụ')
    const edited = await edit(office, first, {
      product: 'Tờ trình',
      deadline: { kind: 'none' },
      leads: [{ mention: '', organizationIds: [leadId], collective: false }],
    })
    expect(edited).toMatchObject({
      version: 2,
      text: first.text,
      product: 'Tờ trình',
      deadline: { kind: 'none', on: null, recurrence: null, words: first.deadline.words },
      leads: [{ mention: 'Sở Nội vụ', organizationIds: [leadId], organizationNames: ['Sở Nội vụ'] }],
      confidence: { ...first.confidence, product: 1, deadline: 1, agencies: 1 },
    })
    expect(await duty(0)).toEqual(edited)
  })

  it('never overwrites a colleague silently: the later one gets the duty as it is now', async () => {
    const seen = await duty(0)
    const mine = await edit(office, seen, { text: 'Câu chữ của tôi' })
    await expect(edit(colleague, seen, { text: 'Câu chữ của đồng nghiệp' })).rejects.toMatchObject({
      code: 'version_conflict',
      status: 412,
      details: { current: mine },
    })
    expect((await duty(0)).text).toBe('Câu chữ của tôi')
  })

  it('of the same duty at the same moment lets one through', async () => {
    const seen = await duty(0)
    const outcomes = await Promise.allSettled([
      edit(office, seen, { text: 'Một' }),
      edit(colleague, seen, { text: 'Hai' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('of different duties at the same moment lets both through', async () => {
    const [first, second] = await duties()
    if (!first || !second) throw new Error('two duties expected')
    await Promise.all([edit(office, first, { text: 'Một' }), edit(colleague, second, { text: 'Hai' })])
    expect((await duties()).slice(0, 2).map(({ text }) => text)).toEqual(['Một', 'Hai'])
  })

  it('takes words of the source from elsewhere', async () => {
    const edited = await edit(office, await duty(0), {
      sourceSpans: [spanOf('rà soát hồ sơ người có công'), spanOf('Tổ chức tuyên truyền')],
    })
    expect(edited.quote).toBe('rà soát hồ sơ người có công … Tổ chức tuyên truyền')
  })

  it.each([
    ['words outside the text', { sourceSpans: [{ start: 0, end: 1_000_000 }] }, 'span_outside_text'],
    [
      'an agency the directory lacks',
      { leads: [{ mention: 'X', organizationIds: [newId()], collective: false }] },
      'unknown_organization',
    ],
  ])('refuses %s', async (_name, changes, code) => {
    await expect(edit(office, await duty(0), changes)).rejects.toMatchObject({ code })
  })

  it('is for the office: a leader reads the draft, others do not find it', async () => {
    const first = await duty(0)
    await expect(edit(await space.actor('committee_leader'), first, { text: 'A' })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await expect(edit(await space.actor('agency_leader', 'Sở Nội vụ'), first, { text: 'A' })).rejects.toMatchObject({
      code: 'directive_not_found',
    })
  })
})

describe('adding by selecting text', () => {
  it('puts the duty at its place, without the outline mark, and asks for a lead', async () => {
    const words = 'a) Tổ chức tuyên truyền'
    const added = await addDraftDuty(space.services, office, directiveId, { span: spanOf(words), leads: [] })
    expect(added).toMatchObject({
      origin: 'added',
      text: 'Tổ chức tuyên truyền',
      section: '3. UBND huyện An Bình, UBND huyện Hòa Thuận',
      deadline: { kind: 'unstated' },
    })
    const now = await review()
    expect(now.draftDuties.findIndex(({ id }) => id === added.id)).toBe(4)
    expect(now.entered).toBe(6)
    expect(now.problems).toMatchObject([{ draftDutyId: added.id, code: 'no_lead', fields: ['leads'] }])
  })

  it('refuses a selection without words', async () => {
    const span = spanOf('\n\n')
    await expect(addDraftDuty(space.services, office, directiveId, { span, leads: [] })).rejects.toMatchObject({
      code: 'span_outside_text',
    })
  })
})

describe('splitting', () => {
  it('puts two duties in the place of one, which can be restored', async () => {
    const first = await duty(0)
    const at = songTraDirective.indexOf('bố trí kinh phí')
    const [one, two, removed] = await splitDraftDuty(space.services, office, key(first), first.version, {
      at,
      of: 'source',
    })
    expect(`${one?.text} ${two?.text}`).toBe(first.text)
    expect(one?.leads).toEqual(first.leads)
    expect([one?.deadline.kind, two?.deadline.on]).toEqual(['unstated', '2026-06-30'])
    expect(removed).toMatchObject({ id: first.id, version: 2, removedReason: 'Đã tách thành hai nhiệm vụ' })
    const live = (await duties()).filter(({ removedAt }) => removedAt === null)
    expect(live.slice(0, 2).map(({ id }) => id)).toEqual([one?.id, two?.id])
    await expect(edit(colleague, first, { text: 'A' })).rejects.toMatchObject({
      code: 'draft_duty_removed',
      details: { current: { id: first.id } },
    })
  })

  it('refuses an empty side', async () => {
    const first = await duty(0)
    const cut = { at: first.sourceSpans[0]?.start ?? 0, of: 'source' as const }
    await expect(splitDraftDuty(space.services, office, key(first), first.version, cut)).rejects.toMatchObject({
      code: 'nothing_to_split',
    })
  })
})

describe('merging', () => {
  const chosen = (...picked: DraftDutyAnswer[]) => picked.map(({ id, version }) => ({ id, version }))

  it('puts one duty in the place of the first', async () => {
    const [first, second] = await duties()
    if (!first || !second) throw new Error('two duties expected')
    const [merged, ...removed] = await mergeDraftDuties(space.services, office, directiveId, chosen(second, first))
    expect(merged).toMatchObject({
      origin: 'merged',
      text: `${first.text}; ${second.text}`,
      quote: `${first.quote} … ${second.quote}`,
      deadline: { kind: 'date', on: '2026-06-30' },
    })
    expect(removed.map(({ removedReason }) => removedReason)).toEqual([
      'Đã gộp vào nhiệm vụ khác',
      'Đã gộp vào nhiệm vụ khác',
    ])
    expect((await review()).entered).toBe(4)
  })

  it('refuses one duty twice, and a duty that a colleague has changed', async () => {
    const [first, second] = await duties()
    if (!first || !second) throw new Error('two duties expected')
    await expect(mergeDraftDuties(space.services, office, directiveId, chosen(first, first))).rejects.toMatchObject({
      code: 'nothing_to_merge',
    })
    await edit(colleague, second, { text: 'Đã sửa' })
    await expect(mergeDraftDuties(space.services, office, directiveId, chosen(first, second))).rejects.toMatchObject({
      code: 'version_conflict',
    })
    expect((await review()).entered).toBe(5)
  })

  it('of the same duties by two people at once happens once', async () => {
    const [first, second] = await duties()
    if (!first || !second) throw new Error('two duties expected')
    const outcomes = await Promise.allSettled([
      mergeDraftDuties(space.services, office, directiveId, chosen(first, second)),
      mergeDraftDuties(space.services, colleague, directiveId, chosen(second, first)),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await review()).entered).toBe(4)
  })
})

describe('removing', () => {
  it('keeps the duty visible with its reason, shows its words as uncovered, and can be undone', async () => {
    const first = await duty(0)
    const removed = await removeDraftDuty(space.services, office, key(first), first.version, 'Chỉ là dẫn chiếu')
    expect(removed).toMatchObject({ version: 2, removedReason: 'Chỉ là dẫn chiếu' })
    const after = await review()
    expect(after).toMatchObject({ entered: 4, expected: 5 })
    expect(after.uncovered.map(({ text }) => text)).toEqual([expect.stringContaining('bố trí kinh phí')])
    const restored = await restoreDraftDuty(space.services, office, key(first), removed.version)
    expect(restored).toMatchObject({ version: 3, removedAt: null, removedReason: null })
    expect(await review()).toMatchObject({ entered: 5, uncovered: [] })
  })
})

describe('agencies found later', () => {
  it('are looked up again once the directory has them', async () => {
    const text = songTraDirective
      .replace('2. Sở Nội vụ\n', '2. Sở Xây dựng\n')
      .replace('về Sở Nội vụ', 'về Sở Xây dựng')
      .replace('415/', '417/')
    const other = await pasteDirective(space.services, office, { text, name: '417.txt' })
    const before = await showReview(space.services, office, other)
    expect(before.unresolved[0]?.mention).toBe('Sở Xây dựng')
    const id = await space.organization('Sở Xây dựng')
    const changed = await resolveAgencies(space.services, office, other)
    expect(changed.map(({ leads }) => leads[0]?.organizationIds)).toEqual([[id]])
    const after = await showReview(space.services, office, other)
    expect(after.problems).toEqual([])
    expect(after.version).toBe(before.version + 2)
    expect((await showDirective(space.services, office, other)).focalOrganizationId).toBe(id)
  })
})
