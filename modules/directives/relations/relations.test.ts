import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { DomainError } from '../../../platform/errors.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { type Actor, type Role, roles } from '../../access/index.ts'
import { discardDirective } from '../discard-directive/discard-directive.ts'
import { editDirective } from '../edit-directive/edit-directive.ts'
import type { RelationReading } from '../rules/directive-reading.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { linkRelation } from './link-relation/link-relation.ts'
import { citing, directiveText, issueRead, receiveRead } from './relation-amending.fixture.ts'
import { showRelations } from './show-relations/show-relations.ts'

let space: TestSpace
let office: Actor
let numbers = 600

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
})
afterAll(() => space.close())

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )

/** Numbers no other case uses, so that cases do not meet. */
const nextNumber = () => {
  numbers += 1
  return String(numbers)
}

const receive = (
  number: string,
  relations: RelationReading[] = [],
  symbol = 'QĐ-UBND',
  date: string | null = '2026-04-15',
) =>
  receiveRead(
    space.services,
    office,
    directiveText({ number, symbol, date }, `Văn bản thử nghiệm số ${number} ${symbol} ${date}.`),
    {
      relations,
    },
  )
const shown = (directiveId: string, actor = office) => showRelations(space.services, actor, directiveId)
const linksOf = async (directiveId: string) =>
  (await shown(directiveId)).relations.map(({ directive, linkedBy }) => [directive?.id ?? null, linkedBy])

describe('a directive that comes in', () => {
  it('is linked to those it cites, and those that cited it before are linked to it', async () => {
    const [old, later, citer] = [nextNumber(), nextNumber(), nextNumber()]
    const oldId = await receive(old)
    const citerId = await receive(citer, [
      citing('basis', `${old}/QD-UBND`, '2026-04-15'),
      citing('amends', ` ${later} / QĐ – UBND`),
      citing('mentions', '1/NQ-CP'),
    ])
    expect(await linksOf(citerId)).toEqual([
      [oldId, 'number'],
      [null, null],
      [null, null],
    ])
    const laterId = await receive(later)
    expect(await linksOf(citerId)).toEqual([
      [oldId, 'number'],
      [laterId, 'number'],
      [null, null],
    ])
    expect(await shown(citerId)).toMatchObject({
      relations: [
        {
          position: 1,
          kind: 'basis',
          citedOn: '2026-04-15',
          directive: { number: old, status: 'draft' },
          may: { link: true },
        },
        { position: 2, kind: 'amends', citedNumber: `${later}/QĐ-UBND`, citedName: expect.stringContaining(later) },
        { position: 3, directive: null },
      ],
      citedBy: [],
    })
    expect((await shown(laterId)).citedBy).toEqual([
      { kind: 'amends', directive: expect.objectContaining({ id: citerId, number: citer }) },
    ])
  })

  it('is not linked where the date differs, where several fit, nor to itself', async () => {
    const [number, citer] = [nextNumber(), nextNumber()]
    await receive(number, [], 'QĐ-UBND', '2025-01-10')
    const wrongDay = await receive(citer, [
      citing('basis', `${number}/QĐ-UBND`, '2025-01-11'),
      citing('mentions', `${citer}/QĐ-UBND`),
      citing('basis', `${number}/QĐ-UBND`),
    ])
    expect((await linksOf(wrongDay)).map(([id]) => id === null)).toEqual([true, true, false])
    const secondId = await receive(number, [], 'QĐ-UBND', '2026-01-10')
    expect(await linksOf(wrongDay)).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
    await discardDirective(space.services, office, secondId, null)
    expect((await linksOf(wrongDay))[2]?.[1]).toBe('number')
  })

  it('two that cite each other and come in at once find each other', async () => {
    const [one, other] = [nextNumber(), nextNumber()]
    const [oneId, otherId] = await Promise.all([
      receive(one, [citing('mentions', `${other}/QĐ-UBND`)]),
      receive(other, [citing('mentions', `${one}/QĐ-UBND`)]),
    ])
    expect([await linksOf(oneId), await linksOf(otherId)]).toEqual([[[otherId, 'number']], [[oneId, 'number']]])
  })

  it('and headers corrected at the same moment never block each other', async () => {
    const targets = Array.from({ length: 4 }, nextNumber)
    const targetIds = await Promise.all(targets.map((number) => receive(number)))
    const renamed = targets.map(nextNumber)
    await Promise.all([
      ...targetIds.map((id, index) =>
        editDirective(space.services, office, id, 1, { number: renamed[index] ?? null, issuedOn: '2026-04-16' }),
      ),
      ...renamed.map((number) => receive(nextNumber(), [citing('basis', `${number}/QĐ-UBND`)])),
    ])
    for (const [index, id] of targetIds.entries()) expect((await shown(id)).citedBy, renamed[index]).toHaveLength(1)
  })

  it('keeps every document it cites, however many', async () => {
    const cited = Array.from({ length: 300 }, (_, index) => citing('basis', `${5000 + index}/QĐ-UBND`))
    const id = await receive(nextNumber(), cited)
    expect((await shown(id)).relations).toHaveLength(300)
  })
})

describe('a header that is corrected', () => {
  it('moves the links made by its number, never those made by a person', async () => {
    const [wrong, right] = [nextNumber(), nextNumber()]
    const targetId = await receive(wrong)
    const citerId = await receive(nextNumber(), [
      citing('basis', `${right}/QĐ-UBND`),
      citing('basis', `${wrong}/QĐ-UBND`),
      citing('mentions', `${wrong}/QĐ-UBND`),
    ])
    await linkRelation(space.services, office, { directiveId: citerId, position: 3 }, targetId)
    expect((await linksOf(citerId)).map(([, by]) => by)).toEqual([null, 'number', 'person'])
    const { version } = await showDirective(space.services, office, targetId)
    await editDirective(space.services, office, targetId, version, { number: right })
    expect(await linksOf(citerId)).toEqual([
      [targetId, 'number'],
      [null, null],
      [targetId, 'person'],
    ])
    await editDirective(space.services, office, targetId, version + 1, { issuedOn: '2024-02-02' })
    expect((await linksOf(citerId))[0]).toEqual([targetId, 'number'])
  })
})

describe('a link made by a person', () => {
  it('holds, also as none, also on an issued directive, and is audited', async () => {
    const [number, citer] = [nextNumber(), nextNumber()]
    const targetId = await receive(number)
    const text = directiveText(
      { number: citer, symbol: 'UBND-NC', date: '2026-04-15' },
      'Yêu cầu các cơ quan thực hiện các nội dung sau:\n\n1. Sở Tài chính chủ trì rà soát dự toán năm.\n2. Sở Nội vụ chủ trì rà soát hồ sơ.',
    )
    const citerId = await receiveRead(space.services, office, text, { relations: [citing('basis', '77/KH-UBND')] })
    await issueRead(space.services, office, citerId)
    const link = (directiveId: string | null, position = 1) =>
      linkRelation(space.services, office, { directiveId: citerId, position }, directiveId)
    expect((await link(targetId)).relations[0]).toMatchObject({ directive: { id: targetId }, linkedBy: 'person' })
    expect((await link(null)).relations[0]).toMatchObject({ directive: null, linkedBy: 'person' })
    await receive('77', [], 'KH-UBND')
    expect(await linksOf(citerId)).toEqual([[null, 'person']])
    expect(await codeOf(link(citerId))).toBe('relation_to_itself')
    expect(await codeOf(link(space.officeId))).toBe('related_directive_not_found')
    expect(await codeOf(link(targetId, 9))).toBe('relation_not_found')
    const audited = await inTenant(space.services.database, space.tenantId, (trx) =>
      trx
        .selectFrom('audit_entry')
        .select(['action', 'details'])
        .where('subject_id', '=', citerId)
        .orderBy('id')
        .execute(),
    )
    expect(audited.slice(-2)).toEqual([
      { action: 'relation_linked', details: { position: 1, relatedDirectiveId: targetId } },
      { action: 'relation_unlinked', details: { position: 1, relatedDirectiveId: null } },
    ])
    const discarded = await receive(nextNumber())
    await discardDirective(space.services, office, discarded, null)
    expect(await codeOf(link(discarded))).toBe('related_directive_not_found')
  })
})

describe('who sees and who links', () => {
  let issuedId: string
  let draftId: string
  let citerId: string
  const people = new Map<Role, Actor>()

  beforeAll(async () => {
    issuedId = await receiveRead(space.services, office, songTraDirective)
    await issueRead(space.services, office, issuedId)
    const draft = nextNumber()
    draftId = await receive(draft)
    const text = directiveText(
      { number: nextNumber(), symbol: 'UBND-TH', date: '2026-04-15' },
      'Yêu cầu các cơ quan thực hiện các nội dung sau:\n\n1. Sở Công thương chủ trì rà soát chợ biên giới.\n2. Sở Công thương chủ trì kiểm tra giá.',
    )
    await space.organization('Sở Công thương')
    citerId = await receiveRead(space.services, office, text, {
      relations: [citing('amends', '415/UBND-NC', '2026-03-02'), citing('basis', `${draft}/QĐ-UBND`)],
    })
    await issueRead(space.services, office, citerId)
    for (const role of roles)
      people.set(role, await space.actor(role, role === 'committee_leader' ? 'UBND tỉnh' : undefined))
    for (const role of ['agency_leader', 'specialist', 'focal_point'] as const)
      people.set(role, await space.actor(role, 'Sở Công thương'))
  })

  it.each<[Role, issued: boolean, draft: boolean, link: string]>([
    ['office', true, true, 'done'],
    ['committee_leader', true, true, 'not_allowed'],
    ['viewer', true, false, 'not_allowed'],
    ['administrator', true, false, 'not_allowed'],
    ['agency_leader', false, false, 'not_allowed'],
    ['specialist', false, false, 'not_allowed'],
    ['focal_point', false, false, 'not_allowed'],
  ])('%s: the issued one named %s, the draft named %s, linking %s', async (role, issued, draft, link) => {
    const actor = people.get(role) as Actor
    const { relations } = await shown(citerId, actor)
    expect(relations.map(({ directive }) => directive?.id ?? null)).toEqual([
      issued ? issuedId : null,
      draft ? draftId : null,
    ])
    expect(relations.map(({ linkedBy }) => linkedBy !== null)).toEqual([issued, draft])
    expect(relations.map(({ may }) => may.link)).toEqual([role === 'office', role === 'office'])
    const key = { directiveId: citerId, position: 2 }
    expect(await codeOf(linkRelation(space.services, actor, key, draftId))).toBe(link)
  })

  it('an agency of the cited directive sees it cited only by what it may see', async () => {
    const finance = await space.actor('specialist', 'Sở Tài chính')
    expect((await shown(issuedId, finance)).citedBy).toEqual([])
    expect((await shown(issuedId)).citedBy.map(({ directive }) => directive.id)).toEqual([citerId])
    expect(await codeOf(shown(citerId, finance))).toBe('directive_not_found')
    expect(await codeOf(linkRelation(space.services, finance, { directiveId: citerId, position: 1 }, null))).toBe(
      'directive_not_found',
    )
  })

  it('over HTTP', async () => {
    const call = await space.callAs(office)
    const answer = await call('GET', `/api/directives/${citerId}/relations`)
    expect([answer.statusCode, answer.json().relations.length]).toEqual([200, 2])
    const linked = await call('POST', `/api/directives/${citerId}/relations/1/link`, { directiveId: null })
    expect([linked.statusCode, linked.json().relations[0].linkedBy]).toEqual([200, 'person'])
    const wrong = await call('POST', `/api/directives/${citerId}/relations/1/link`, { directiveId: 'x' })
    expect([wrong.statusCode, wrong.json().fields[0].path]).toEqual([400, 'directiveId'])
    const noPosition = await call('POST', `/api/directives/${citerId}/relations/một/link`, { directiveId: null })
    expect(noPosition.statusCode).toBe(400)
  })
})
