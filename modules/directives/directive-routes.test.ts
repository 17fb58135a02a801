import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import { songTraAgencies, songTraDirective } from './song-tra.fixture.ts'

let space: TestSpace
let call: Awaited<ReturnType<TestSpace['callAs']>>

beforeAll(async () => {
  space = await openTestSpace()
  for (const name of songTraAgencies) await space.organization(name)
  call = await space.callAs(await space.actor('office'))
})
afterAll(() => space.close())

describe('from pasted text to issue, over HTTP', () => {
  let id: string

  it('pastes a text', async () => {
    const answer = await call('POST', '/api/directives', { text: songTraDirective, name: 'cong-van.txt' })
    expect(answer.statusCode).toBe(201)
    id = answer.json().id
    const again = await call('POST', '/api/directives', { text: songTraDirective, name: '' })
    expect([again.statusCode, again.json().code, again.json().details.directiveId]).toEqual([
      409,
      'directive_already_here',
      id,
    ])
  })

  it('lists, shows header, text and review', async () => {
    const list = (await call('GET', '/api/directives?status=draft')).json()
    expect(list).toMatchObject({
      items: [{ id, may: { edit: true, issue: true, discard: true } }],
      may: { upload: true },
    })
    const shown = await call('GET', `/api/directives/${id}`)
    expect([shown.headers.etag, shown.json().number]).toEqual(['"1"', '415'])
    const text = (await call('GET', `/api/directives/${id}/text`)).json()
    expect(text.paragraphs[0]).toMatchObject({ index: 0, kind: 'issuer', span: { start: 0 } })
    const review = await call('GET', `/api/directives/${id}/review`)
    expect(review.statusCode).toBe(200)
    expect(review.json()).toMatchObject({ entered: 5, expected: 5, version: 6 })
  })

  it('edits the header only with the version seen', async () => {
    const path = `/api/directives/${id}`
    expect((await call('PATCH', path, { subject: 'A' })).json().code).toBe('version_required')
    expect((await call('PATCH', path, { subject: 'A' }, { 'if-match': '"9"' })).statusCode).toBe(412)
    const edited = await call('PATCH', path, { subject: ' Về An toàn khu\u0000 ', number: '' }, { 'if-match': '"1"' })
    expect([edited.statusCode, edited.headers.etag, edited.json().subject, edited.json().number]).toEqual([
      200,
      '"2"',
      'Về An toàn khu',
      null,
    ])
    expect((await call('PATCH', path, { number: '415' }, { 'if-match': '"2"' })).statusCode).toBe(200)
  })

  it('edits, splits, merges, removes and restores duties', async () => {
    const path = `/api/directives/${id}/draft-duties`
    const [first, second] = (await call('GET', `/api/directives/${id}/review`)).json().draftDuties
    const edited = await call(
      'PATCH',
      `${path}/${first.id}`,
      { deadline: { kind: 'date', on: '2026-05-31' } },
      { 'if-match': '"1"' },
    )
    expect([edited.headers.etag, edited.json().deadline.on]).toEqual(['"2"', '2026-05-31'])
    const conflict = await call('PATCH', `${path}/${first.id}`, { role: 'lead' }, { 'if-match': '"1"' })
    expect([conflict.statusCode, conflict.json().details.current.version]).toEqual([412, 2])
    expect(
      (await call('PATCH', `${path}/${first.id}`, { text: '  ' }, { 'if-match': '"2"' })).json().fields[0],
    ).toEqual({
      path: 'text',
      message: 'Nhập nội dung nhiệm vụ.',
    })
    const split = await call(
      'POST',
      `${path}/${second.id}/split`,
      { at: second.text.indexOf('lập'), of: 'text' },
      { 'if-match': '"1"' },
    )
    expect(split.statusCode).toBe(200)
    const [one, two] = split.json().changed
    const draftDuties = [one, two].map(({ id, version }) => ({ id, version }))
    const merged = (await call('POST', `${path}/merge`, { draftDuties })).json().changed[0]
    expect(merged.text).toBe(second.text)
    const removed = await call('POST', `${path}/${merged.id}/remove`, { reason: 'Trùng' }, { 'if-match': '"1"' })
    expect(removed.json().removedReason).toBe('Trùng')
    expect(
      (await call('POST', `${path}/${merged.id}/restore`, undefined, { 'if-match': '"2"' })).json().removedAt,
    ).toBeNull()
    const added = await call('POST', path, { span: merged.sourceSpans[0] })
    expect(added.statusCode).toBe(201)
    const thrown = await call('POST', `${path}/${added.json().id}/remove`, { reason: 'Thử' }, { 'if-match': '"1"' })
    expect(thrown.statusCode).toBe(200)
    expect((await call('POST', `/api/directives/${id}/resolve-agencies`)).json()).toEqual({ changed: [] })
  })

  it('issues once, then refuses', async () => {
    const { version } = (await call('GET', `/api/directives/${id}/review`)).json()
    const path = `/api/directives/${id}/issue`
    expect((await call('POST', path, { reviewedWholeText: false, version })).json().code).toBe(
      'whole_text_not_reviewed',
    )
    expect((await call('POST', path, { reviewedWholeText: true, version })).json()).toEqual({
      dutyCount: 5,
      assignmentCount: 7,
    })
    expect((await call('POST', path, { reviewedWholeText: true, version })).json().code).toBe('already_issued')
    const shown = (await call('GET', `/api/directives/${id}`)).json()
    expect(shown).toMatchObject({ status: 'issued', may: { edit: false, issue: false, discard: false } })
    expect((await call('GET', `/api/files/${shown.fileId}`)).body).toBe(songTraDirective)
  })
})

describe('bad input, over HTTP', () => {
  const paste = (text: string, continueAnyway = false) =>
    call('POST', '/api/directives', { text, name: '', continueAnyway })

  it('answers each with a calm sentence', async () => {
    expect((await paste('')).json().code).toBe('empty_file')
    const tooLarge = await paste('a'.repeat(26 * 1024 * 1024))
    expect([tooLarge.statusCode, tooLarge.json().code]).toEqual([413, 'too_large'])
    const recipe = 'Cách nấu canh chua cá lóc.'
    expect((await paste(recipe)).json().code).toBe('not_a_directive')
    const byHand = await paste(recipe, true)
    expect(byHand.statusCode).toBe(201)
    const discarded = await call('DELETE', `/api/directives/${byHand.json().id}?reason=Nhầm`)
    expect(discarded.statusCode).toBe(204)
  })

  it('pastes 20 MB of text and is told at once', async () => {
    const answer = await call('POST', '/api/directives', { text: 'a'.repeat(20 * 1024 * 1024), name: '' })
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'text_too_long'])
  })
})
