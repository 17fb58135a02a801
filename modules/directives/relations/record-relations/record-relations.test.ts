import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../../tests/support/test-space.ts'
import type { Actor } from '../../../access/index.ts'
import { pasteDirective } from '../../paste-directive/paste-directive.ts'
import { showProposals } from '../../proposals/show-proposals/show-proposals.ts'
import { songTraAgencies, songTraDirective } from '../../song-tra.fixture.ts'
import { issueRead } from '../relation-amending.fixture.ts'
import { showRelations } from '../show-relations/show-relations.ts'

let space: TestSpace
let office: Actor
beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  for (const name of [...songTraAgencies, 'Sở Y tế']) await space.organization(name)
})
afterAll(() => space.close())

const amendingDirective = songTraDirective
  .replace('415/UBND-NC', '520/UBND-NC')
  .replace('ngày 02 tháng 3', 'ngày 15 tháng 4')
  .replace('V/v thực hiện nhiệm vụ xây dựng An toàn khu', 'V/v điều chỉnh nhiệm vụ tại Công văn số 415/UBND-NC')
  .replace(
    /Căn cứ Quyết định[^]*trong tháng 4 năm 2026\.\n/,
    `Ủy ban nhân dân tỉnh điều chỉnh một số nội dung tại Công văn số 415/UBND-NC ngày 02 tháng 3 năm 2026 như sau:

1. Điều chỉnh thời hạn hoàn thành nhiệm vụ tham mưu bố trí kinh phí tại điểm a khoản 1 đến trước ngày 30 tháng 9 năm 2026.

2. Giao Sở Y tế chủ trì nhiệm vụ rà soát hồ sơ người có công thay Sở Nội vụ.

3. Bỏ nhiệm vụ tại điểm a khoản 3.
`,
  )

it('a directive and the one that amends it, as they are read: linked, each change at its duty', async () => {
  const amendedId = await pasteDirective(space.services, office, { text: songTraDirective, name: '' })
  await issueRead(space.services, office, amendedId)
  const id = await pasteDirective(space.services, office, { text: amendingDirective, name: '' })
  const { relations } = await showRelations(space.services, office, id)
  expect(relations.map(({ kind, citedNumber, directive }) => [kind, citedNumber, directive?.id])).toEqual([
    ['amends', '415/UBND-NC', amendedId],
  ])
  const { proposals } = await showProposals(space.services, office, id)
  expect(proposals.map(({ kind, target }) => [kind, target?.text, target?.leadName])).toEqual([
    ['new_deadline', expect.stringContaining('bố trí kinh phí'), 'Sở Tài chính'],
    ['new_lead', expect.stringContaining('hồ sơ người có công'), 'Sở Nội vụ'],
    ['dropped', expect.stringContaining('tuyên truyền'), 'UBND huyện An Bình, UBND huyện Hòa Thuận'],
  ])
  expect(proposals.map(({ proposed }) => [proposed.deadlineOn, proposed.organizationNames])).toEqual([
    ['2026-09-30', []],
    [null, ['Sở Y tế']],
    [null, []],
  ])
  expect(proposals[0]?.words).toBe(
    'Điều chỉnh thời hạn hoàn thành nhiệm vụ tham mưu bố trí kinh phí tại điểm a khoản 1 đến trước ngày 30 tháng 9 năm 2026',
  )
})
