import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { storeBytes } from '../../files/index.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import type { TypedDirective } from '../typed/typed-directive.ts'
import { enterDirectly } from './enter-directly.ts'

let space: TestSpace
let office: Actor
let leader: Actor
let healthId: string
let financeId: string
beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' })
  office = await space.actor('office')
  leader = await space.actor('committee_leader')
  healthId = await space.organization('Sở Y tế')
  financeId = await space.organization('Sở Tài chính')
})
afterAll(() => space.close())

const none = { kind: 'none', on: null, recurrence: null, day: null } as const
const words = (changes: Partial<TypedDirective> = {}): TypedDirective => ({
  origin: 'leader_remark',
  title: 'Về chuẩn bị kỳ họp thường lệ',
  saidOn: '2026-03-01',
  leaderPersonId: leader.personId,
  number: null,
  symbol: null,
  fileId: null,
  urgency: 'urgent',
  field: null,
  duties: [
    {
      text: 'Báo cáo tình hình y tế cơ sở',
      leadOrganizationIds: [healthId],
      coordinatorOrganizationIds: [financeId, healthId],
      product: 'Báo cáo',
      deadline: { kind: 'date', on: '2026-03-10', recurrence: null, day: null },
    },
    {
      text: 'Cập nhật số liệu hằng tháng',
      leadOrganizationIds: [financeId],
      coordinatorOrganizationIds: [],
      product: null,
      deadline: { kind: 'recurrence', on: null, recurrence: 'monthly', day: 20 },
    },
  ],
  ...changes,
})
const enter = (actor: Actor, changes?: Partial<TypedDirective>) => enterDirectly(space.services, actor, words(changes))
const given = (id: string) =>
  inTenant(space.services.database, space.tenantId, (trx) =>
    trx
      .selectFrom('duty')
      .innerJoin('assignment', (join) =>
        join.onRef('assignment.tenant_id', '=', 'duty.tenant_id').onRef('assignment.duty_id', '=', 'duty.id'),
      )
      .innerJoin('directive', (join) =>
        join.onRef('directive.tenant_id', '=', 'duty.tenant_id').onRef('directive.id', '=', 'duty.directive_id'),
      )
      .select(['duty.text', 'duty.source_spans', 'source_text', 'lead_organization_id', 'deadline_on', 'shape'])
      .select(['assignment.urgency', 'assignment.leader_person_id'])
      .where('duty.tenant_id', '=', space.tenantId)
      .where('duty.directive_id', '=', id)
      .orderBy('ordinal')
      .execute(),
  )

describe('words entered directly', () => {
  it('are issued at once, each duty pointing at its own words', async () => {
    const { directiveId, dutyCount, assignmentCount } = await enter(leader)
    expect([dutyCount, assignmentCount]).toEqual([2, 2])
    expect(await showDirective(space.services, office, directiveId)).toMatchObject({
      status: 'issued',
      origin: 'leader_remark',
      urgency: 'urgent',
      number: null,
      issuedOn: '2026-03-01',
      subject: 'Về chuẩn bị kỳ họp thường lệ',
      leaderPersonId: leader.personId,
      leaderName: leader.fullName,
      signerName: leader.fullName,
      issuedByName: leader.fullName,
    })
    const duties = await given(directiveId)
    expect(
      duties.map(({ source_text, source_spans }) => {
        const [span] = source_spans as { start: number; end: number }[]
        return source_text.slice(span?.start, span?.end)
      }),
    ).toEqual(words().duties.map(({ text }) => text))
    expect(duties).toMatchObject([
      { lead_organization_id: healthId, deadline_on: '2026-03-10', shape: 'whole', urgency: 'urgent' },
      { lead_organization_id: financeId, deadline_on: null, shape: 'series', leader_person_id: leader.personId },
    ])
  })

  it('may be the same words again next week', async () => {
    const [first, second] = [await enter(office), await enter(office)]
    expect(first.directiveId).not.toBe(second.directiveId)
  })

  it.each<[string, string, (actor: Record<'office' | 'leader', Actor>) => Promise<unknown>]>([
    [
      'for another leader, by a leader',
      'not_allowed',
      async ({ office: other }) => enter(leader, { leaderPersonId: other.personId }),
    ],
    ['by an agency', 'not_allowed', async () => enter(await space.actor('agency_leader', 'Sở Y tế'))],
    [
      'said by nobody who leads',
      'leader_unknown',
      async ({ office: other }) => enter(other, { leaderPersonId: other.personId }),
    ],
    ['said tomorrow', 'said_in_future', async () => enter(office, { saidOn: '2026-03-03' })],
    [
      'without a day',
      'typed_deadline_missing',
      async () => enter(office, { duties: [{ ...words().duties[0], deadline: { ...none, kind: 'date' } }] as never }),
    ],
    [
      'due before it was said',
      'typed_deadline_in_past',
      async () =>
        enter(office, {
          duties: [{ ...words().duties[0], deadline: { ...none, kind: 'date', on: '2026-02-28' } }] as never,
        }),
    ],
    [
      'to an agency nobody knows',
      'unknown_organization',
      async () => enter(office, { duties: [{ ...words().duties[0], leadOrganizationIds: [space.tenantId] }] as never }),
    ],
    [
      'with a file of somebody else',
      'file_not_yours',
      async () => {
        const fileId = await inTenant(space.services.database, space.tenantId, (trx) =>
          storeBytes(space.services, trx, leader, { name: 'a.txt', mediaType: 'text/plain', bytes: Buffer.from('a') }),
        )
        return enter(office, { fileId })
      },
    ],
  ])('are refused %s: %s', async (_name, code, attempt) => {
    await expect(attempt({ office, leader })).rejects.toMatchObject({ code })
  })

  it('with a number that is here already are refused', async () => {
    const number = { number: '9', symbol: 'TB-UBND', origin: 'meeting_conclusion' } as const
    await enter(office, number)
    await expect(enter(office, number)).rejects.toMatchObject({ code: 'directive_already_here' })
  })
})
