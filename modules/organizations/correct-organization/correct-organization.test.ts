import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import { type Role, roles } from '../../access/index.ts'
import { checkShownTerms } from '../check-shown-terms/check-shown-terms-store.ts'
import { mayCorrectOrganization } from '../organizations-policy.ts'
import { withHistory } from '../testing/with-history.ts'

const open = async () => withHistory(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let office: Awaited<ReturnType<typeof space.callAs>>

beforeAll(async () => {
  space = await open()
  await space.addAgencies(['Sở Giao vận', 'Sở Kiến trúc', 'Sở Y te', 'Sở Nội vụ', 'Ban Dân tộc', 'Ban Cũ'])
  await space.addAgencies(['Chi cục Bến bãi'], { kind: 'division', parent: 'Sở Nội vụ' })
  await space.addAgencies(['Tổ Đò ngang'], { kind: 'other', parent: 'Chi cục Bến bãi' })
  await space.addAgencies(['Sở Dang dở'], { certainty: 'uncertain', note: 'tên theo báo, chưa có văn bản' })
  await space.reorganize({
    on: '2025-03-01',
    number: '11/NQ-HĐND',
    takeOvers: [{ from: 'Sở Giao vận', to: 'Sở Hạ tầng' }],
    abolish: ['Ban Cũ'],
    renames: [{ from: 'Ban Dân tộc', to: 'Sở Dân tộc và Tôn giáo' }],
  })
  office = await space.callAs(await space.actor('office'))
})
afterAll(() => space.close())

const pathOf = (name: string, on?: string) => `/api/organizations/${space.idOf(name)}${on ? `?on=${on}` : ''}`
const tagOf = async (path: string) => String((await office('GET', path)).headers['etag'])

async function correct(name: string, body: object, on?: string) {
  const path = pathOf(name, on)
  return office('PATCH', path, body, { 'if-match': await tagOf(path) })
}

describe('correcting what was typed wrong', () => {
  it.each(roles.map((role): [Role, boolean] => [role, role === 'office' || role === 'administrator']))(
    '%s may: %s',
    async (role, expected) => {
      const actor = await space.actor(role)
      expect(mayCorrectOrganization(actor)).toBe(expected)
      const call = await space.callAs(actor)
      const path = pathOf('Sở Nội vụ')
      const answer = await call('PATCH', path, { aliases: [`Ngành ${role}`] }, { 'if-match': await tagOf(path) })
      expect(answer.statusCode).toBe(expected ? 200 : 403)
    },
  )

  it('keeps names in one line, however they are typed', async () => {
    const answer = await correct('Sở Kiến trúc', {
      name: ' Sở  Kiến \n trúc',
      shortName: 'Sở  KT',
      aliases: ['Ngành  kiến trúc'],
    })
    expect(answer.json().terms).toMatchObject({
      name: 'Sở Kiến trúc',
      shortName: 'Sở KT',
      aliases: ['Ngành kiến trúc'],
    })
    expect((await correct('Sở Kiến trúc', { name: '  S \n ' })).statusCode).toBe(400)
  })

  it('changes the terms, is found by the new name at once, and leaves its trace', async () => {
    const answer = await correct('Sở Y te', { name: 'Sở Y tế', shortName: 'SYT', code: 'H33.12', fields: ['health'] })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().terms).toMatchObject({ name: 'Sở Y tế', shortName: 'SYT', code: 'H33.12', fields: ['health'] })
    const found = (await office('GET', '/api/organizations?words=so y te')).json().items
    expect(found).toMatchObject([{ name: 'Sở Y tế' }])
    expect((await office('GET', '/api/organizations?words=h33.12')).json().items).toHaveLength(1)
    const administrator = await space.callAs(space.administrator)
    const [entry] = (
      await administrator('GET', `/api/audit?subjectType=organization&subjectId=${space.idOf('Sở Y te')}`)
    ).json().items
    expect(entry).toMatchObject({
      action: 'organization_corrected',
      details: {
        validFrom: '2000-01-01',
        before: { name: 'Sở Y te', shortName: null, code: null, fields: [] },
        after: { name: 'Sở Y tế', shortName: 'SYT', code: 'H33.12', fields: ['health'] },
      },
    })
  })

  it('of a time past changes that time alone, and what is shown today stays', async () => {
    const answer = await correct('Ban Dân tộc', { name: 'Ban Dân tộc tỉnh' }, '2021-04-27')
    expect(answer.json().versions.map((version: { name: string }) => version.name)).toEqual([
      'Ban Dân tộc tỉnh',
      'Sở Dân tộc và Tôn giáo',
    ])
    expect(await space.inSpace((trx) => checkShownTerms(trx, space.tenantId, '2026-03-02'))).toEqual([])
  })

  it('mends an agency that has ended', async () => {
    expect((await correct('Sở Giao vận', { shortName: 'SGV' })).json().terms).toMatchObject({ shortName: 'SGV' })
  })

  it('confirms what was uncertain', async () => {
    const answer = await correct('Sở Dang dở', { certainty: 'confirmed', note: 'theo Nghị quyết số 11/NQ-HĐND' })
    expect(answer.json().terms).toMatchObject({ certainty: 'confirmed', note: 'theo Nghị quyết số 11/NQ-HĐND' })
  })

  it('writes nothing when nothing differs', async () => {
    const before = await tagOf(pathOf('Sở Nội vụ'))
    const answer = await correct('Sở Nội vụ', { name: 'Sở Nội vụ' })
    expect(answer.headers['etag']).toBe(before)
  })

  it('refuses who saw older terms, with the terms as they are', async () => {
    const path = pathOf('Sở Kiến trúc')
    const tag = await tagOf(path)
    await office('PATCH', path, { shortName: 'Của tôi' }, { 'if-match': tag })
    const late = await office('PATCH', path, { shortName: 'Của đồng nghiệp' }, { 'if-match': tag })
    expect(late.statusCode).toBe(412)
    expect(late.json()).toMatchObject({ code: 'version_conflict', details: { current: { shortName: 'Của tôi' } } })
    expect((await office('PATCH', path, { shortName: 'Không nói phiên bản' })).statusCode).toBe(428)
  })
})

describe('a correction is refused', () => {
  it.each([
    ['a name in use', 'Sở Kiến trúc', { name: 'sở  nội vụ' }, 'organization_name_taken'],
    ['a code in use', 'Sở Kiến trúc', { code: 'H33.12' }, 'organization_code_taken'],
    ['a place nobody knows', 'Sở Kiến trúc', { placeId: newId() }, 'place_not_found'],
    ['a name too short', 'Sở Kiến trúc', { name: ' ' }, 'invalid_request'],
    ['a code of another form', 'Sở Kiến trúc', { code: 'h33 12' }, 'invalid_request'],
    ['a field nobody knows', 'Sở Kiến trúc', { fields: ['magic'] }, 'invalid_request'],
  ])('%s', async (_what, name, body, code) => {
    expect((await correct(name, body)).json().code).toBe(code)
  })

  it.each([
    ['itself', 'Sở Nội vụ', 'Sở Nội vụ', 'parent_below'],
    ['who is under it', 'Sở Nội vụ', 'Tổ Đò ngang', 'parent_below'],
    ['one that has ended', 'Sở Nội vụ', 'Ban Cũ', 'parent_not_then'],
    ['one that began later', 'Sở Nội vụ', 'Sở Hạ tầng', 'parent_not_then'],
  ])('under %s', async (_what, name, parent, code) => {
    const answer = await correct(name, { parentId: space.idOf(parent) })
    expect([answer.statusCode, answer.json().code]).toEqual([409, code])
  })

  it('but not under who was there the whole time, nor for a name that is free by then', async () => {
    expect((await correct('Ban Cũ', { parentId: space.idOf('Sở Giao vận') })).statusCode).toBe(200)
    expect((await correct('Sở Giao vận', { name: 'Sở Hạ tầng' })).statusCode).toBe(200)
  })

  it('when two people put two agencies under each other at once', async () => {
    const [one, two] = [pathOf('Sở Kiến trúc'), pathOf('Sở Y te')]
    const tags = [await tagOf(one), await tagOf(two)]
    const answers = await Promise.all([
      office('PATCH', one, { parentId: space.idOf('Sở Y te') }, { 'if-match': tags[0] ?? '' }),
      office('PATCH', two, { parentId: space.idOf('Sở Kiến trúc') }, { 'if-match': tags[1] ?? '' }),
    ])
    expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([200, 409])
  })
})
