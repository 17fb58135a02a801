import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { searchedWords } from '../../../platform/search/searched-words.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { reassign } from '../reassign/reassign.ts'
import { listWordFaults, rename, standIn, wordsOf } from '../testing/list-test-store.ts'
import { withDuties } from '../testing/with-duties.ts'
import { listAssignments } from './list-assignments.ts'

const open = async () => withDuties(await openTestSpace())
let space: Awaited<ReturnType<typeof open>>
let worker: Actor

beforeAll(async () => {
  space = await open()
  worker = await space.actor('specialist', 'Sở Y tế')
  await space.assign([
    { text: 'Rà soát đối tượng tham gia bảo hiểm y tế hộ gia đình', leads: ['Sở Y tế'] },
    { text: 'Kiểm tra tiến độ xây dựng đường đê', leads: ['Sở Xây dựng'], product: 'Tờ trình' },
    { text: 'Bảo đảm điện phục vụ sản xuất', leads: ['Trạm Thủy nông số 2'] },
  ])
  const station = await space.organization('Trạm Thủy nông số 2')
  const place = { provinceId: newId(), communeId: newId(), name: 'Nghĩa Hưng' }
  await space.inSpace((trx) => standIn(trx, space.tenantId, station, place))
})
afterAll(() => space.close())

const search = async (q: string, actor: Actor = space.office) =>
  (await listAssignments(space.services, actor, { q, part: 'all', limit: 10 })).items.map(({ ordinal }) => ordinal)

describe('searching a work list', () => {
  it.each([
    ['without diacritics', 'bao hiem y te', [1]],
    ['with them', 'bảo hiểm y tế', [1]],
    ['decomposed', 'bảo hiểm'.normalize('NFD'), [1]],
    ['in any order', 'te bao', [1]],
    ['the last word only begun', 'bảo hi', [1]],
    ['words that several have', 'bao', [1, 3]],
    ['every word must occur', 'bao dien hiem', []],
    ['only the last word may be only begun', 'ba hiem', []],
    ['đ and d', 'duong de', [2]],
    ['number and symbol of the directive', '1/CT-UBND', [1, 2, 3]],
    ['the product', 'to trinh', [2]],
    ['the lead', 'so xay dung', [2]],
    ['the lead and a word of the duty', 'xay dung tien do', [2]],
    ['the place where the lead stands', 'xa nghia hung', [3]],
    ['signs are no words', '%', [1, 2, 3]],
    ['nothing like it', 'vũ trụ', []],
  ])('%s: %s', async (_what, q, ordinals) => expect((await search(q)).toSorted((a, b) => a - b)).toEqual(ordinals))

  it('finds nothing that the person may not see', async () => {
    expect(await search('bao', worker)).toEqual([1])
    expect(await search('duong de', worker)).toEqual([])
  })

  it('follows the lead: another one, and another name', async () => {
    const id = await space.assignOne(null, { text: 'Trồng rừng ngập mặn', leads: ['Sở Xây dựng'] })
    const organizationId = await space.organization('Sở Nông nghiệp')
    await reassign(space.services, space.office, id, { organizationId, reason: 'Đúng chức năng' })
    expect(await search('ngap man xay dung')).toEqual([])
    expect(await search('ngap man nong nghiep')).toEqual([1])
    await space.inSpace((trx) => rename(trx, space.tenantId, organizationId, 'Sở Nông nghiệp và Môi trường'))
    expect(await search('ngap man moi truong')).toEqual([1])
  })

  it('keeps words of the text that the former lead had as well, and drops what only the former lead had', async () => {
    const id = await space.assignOne(null, { text: 'Sửa trường xây dựng dở dang', leads: ['Sở Xây dựng'] })
    const organizationId = await space.organization('Sở Giáo dục và Đào tạo')
    await reassign(space.services, space.office, id, { organizationId, reason: 'Đúng chức năng' })
    expect(await search('do dang xay dung')).toEqual([1])
    expect(await search('do dang giao duc')).toEqual([1])
    await reassign(space.services, space.office, id, {
      organizationId: await space.organization('Sở Xây dựng'),
      reason: 'Nhận lại',
    })
    expect(await search('do dang giao duc')).toEqual([])
    expect(await space.inSpace((trx) => listWordFaults(trx, space.tenantId))).toEqual([])
  })

  it.each([
    'Bảo hiểm Y tế; số 450/UBND-NC (03/02/2026)',
    'ẰẮẲẴẶ ỀẾỂỄỆ ỒỐỔỖỘ ỜỚỞỠỢ ỪỨỬỮỰ ỲÝỶỸỴ',
    'Café, naïve, ß, Ωmega 日本 x²',
    'bảo đảm'.normalize('NFD'),
  ])('asks for words as the database keeps them: %s', async (text) => {
    const asked = searchedWords(text)?.words.map(({ word }) => word) ?? []
    const kept = await space.inSpace((trx) => wordsOf(trx, text))
    expect([...new Set(asked)].toSorted()).toEqual(kept.toSorted())
  })
})
