import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../platform/db/database.ts'
import { openTestSpace } from '../../tests/support/test-space.ts'
import { listAssignments } from './list-assignments/list-assignments.ts'
import { showAssignment } from './show-assignment/show-assignment.ts'
import { showHome } from './show-home/show-home.ts'
import { showOverview } from './show-overview/show-overview.ts'
import { someEvidence, withDuties } from './testing/with-duties.ts'

const open = async () => withDuties(await openTestSpace())
let space: Awaited<ReturnType<typeof open>>
type Call = Awaited<ReturnType<typeof space.callAs>>
let as: { leader: Call; office: Call; focal: Call; committee: Call; stranger: Call }
beforeAll(async () => {
  space = await open()
  as = {
    leader: await space.callAs(await space.actor('agency_leader', 'Sở Tài chính')),
    office: await space.callAs(space.office),
    focal: await space.callAs(await space.actor('focal_point', 'Sở Nội vụ')),
    committee: await space.callAs(await space.actor('committee_leader')),
    stranger: await space.callAs(await space.actor('specialist', 'Sở Xây dựng')),
  }
})
afterAll(() => space.close())

describe('over HTTP', () => {
  it('moves between issue and acceptance, each answer as its schema says', async () => {
    const id = await space.assignOne('2026-03-31', { coordinators: ['Sở Xây dựng'] })
    const path = `/api/assignments/${id}`
    const reason = 'Chờ hướng dẫn'
    const asked = await as.leader('POST', `${path}/extension-request`, { to: '2026-04-30', reason })
    expect(asked.json()).toMatchObject({ state: { openRequest: 'extension', requestApprover: 'office' } })
    expect(
      (await as.leader('POST', `${path}/extension-request`, { to: '2026-04-30', reason: ' ' })).json(),
    ).toMatchObject({ fields: [{ path: 'reason', message: 'Nêu lý do xin gia hạn.' }] })
    expect((await as.stranger('POST', `${path}/request-decision`, { decision: 'decline', reason })).statusCode).toBe(
      403,
    )
    expect((await as.office('POST', `${path}/request-decision`, { decision: 'agree' })).statusCode).toBe(400)
    const stale = { 'if-match': '"1"' }
    const grant = { decision: 'grant_extension', to: '2026-04-20' }
    expect((await as.office('POST', `${path}/request-decision`, grant, stale)).statusCode).toBe(412)
    const current = { 'if-match': String(asked.headers['etag']) }
    expect((await as.office('POST', `${path}/request-decision`, grant, current)).json()).toMatchObject({
      state: { openRequest: null, extensionCount: 1 },
    })
    expect((await as.leader('POST', `${path}/refusal`, { reason })).json()).toMatchObject({
      state: { openRequest: 'refusal' },
    })
    expect((await as.leader('POST', `${path}/request-withdrawal`)).statusCode).toBe(200)
    const buildingId = await space.organization('Sở Xây dựng')
    const contribution = { organizationId: buildingId, request: 'Số liệu công trình', dueOn: '2026-04-10' }
    expect((await as.leader('POST', `${path}/contributions`, contribution)).statusCode).toBe(201)
    const { contributions } = (await as.leader('GET', path)).json()
    const contributionPath = `/api/contributions/${contributions[0].id}`
    expect(
      (await as.stranger('POST', `${contributionPath}/giving`, { text: 'Có 12 công trình' })).json(),
    ).toMatchObject({
      state: { openContributionCount: 0 },
    })
    expect((await as.leader('POST', `${contributionPath}/return`, { reason: 'Thiếu 2' })).statusCode).toBe(200)
    expect((await as.leader('POST', `${contributionPath}/dropping`, {})).statusCode).toBe(200)
    expect((await as.office('POST', `${path}/pause`, { reason })).json()).toMatchObject({ state: { stage: 'paused' } })
    expect((await as.leader('POST', `${path}/reports`, { done: 'x' })).json()).toMatchObject({
      code: 'assignment_paused',
    })
    expect((await as.office('POST', `${path}/resumption`, { to: '2026-05-31' })).statusCode).toBe(200)
    expect((await as.office('POST', `${path}/extension`, { to: '2026-06-30', reason })).statusCode).toBe(200)
    const proposal = { summary: 'Xong', evidence: someEvidence }
    expect((await as.leader('POST', `${path}/completion-proposals`, proposal)).statusCode).toBe(201)
    expect((await as.leader('POST', `${path}/proposal-withdrawal`, { reason })).statusCode).toBe(200)
    expect((await as.office('POST', `${path}/lead`, { organizationId: buildingId, reason })).json()).toMatchObject({
      state: { stage: 'awaiting_acknowledgement' },
    })
    expect((await as.office('POST', `${path}/recall`, { reason })).json()).toMatchObject({ state: { class: null } })
    expect((await as.office('POST', `${path}/reopening`, { reason })).json()).toMatchObject({
      state: { reopenCount: 1 },
    })
    expect((await as.stranger('GET', path)).json()).toMatchObject({ lead: { name: 'Sở Xây dựng' } })
  })

  it('a whole life, each answer as its schema says', async () => {
    const id = await space.assignOne('2026-03-10', { coordinators: ['Sở Y tế'] })
    const path = `/api/assignments/${id}`
    expect((await as.leader('POST', `${path}/acknowledge`)).json()).toMatchObject({
      id,
      version: 2,
      may: { proposeCompletion: true },
    })
    const added = await as.leader('POST', `${path}/steps`, { title: 'Dự thảo' })
    expect(added.statusCode).toBe(201)
    const step = added.json()
    expect((await as.leader('PATCH', `${path}/steps/${step.id}`, { done: true, dueOn: '2026-03-05' })).statusCode).toBe(
      200,
    )
    expect((await as.leader('PATCH', `${path}/steps/${step.id}`, { removed: true })).statusCode).toBe(200)
    expect((await as.leader('PATCH', `${path}/steps/${step.id}`, { done: false })).json()).toMatchObject({
      code: 'step_not_found',
    })
    const report = { done: 'Đã họp', difficulties: 'Thiếu người', raiseAsDifficulty: true }
    expect((await as.leader('POST', `${path}/reports`, report)).statusCode).toBe(201)
    const [first] = (await as.focal('GET', '/api/difficulties?holder=mine')).json().items
    expect(
      (await as.focal('POST', `/api/difficulties/${first.id}/answer`, { text: 'Điều động' })).json(),
    ).toMatchObject({ stage: 'resolved' })
    const second = (await as.leader('POST', `${path}/difficulties`, { text: 'Thiếu tiền' })).json()
    const forwarded = await as.focal('POST', `/api/difficulties/${second.id}/forward`, { proposal: 'Bổ sung' })
    const decision = { text: 'Đồng ý', documentNumber: '1/UBND', documentIssuedOn: '2026-03-02' }
    const decide = (headers: Record<string, string>) =>
      as.committee('POST', `/api/difficulties/${second.id}/decision`, decision, headers)
    expect((await decide({})).statusCode).toBe(428)
    expect((await decide({ 'if-match': '"1"' })).statusCode).toBe(412)
    expect((await decide({ 'if-match': String(forwarded.headers['etag']) })).json()).toMatchObject({
      stage: 'resolved',
    })
    expect((await as.leader('GET', `/api/difficulties/${second.id}`)).json().moves).toHaveLength(3)

    const proposal = { summary: 'Xong', evidence: someEvidence }
    const proposed = await as.leader('POST', `${path}/completion-proposals`, proposal)
    expect(proposed.statusCode).toBe(201)
    expect(
      (await as.office('POST', `${path}/return`, { reason: 'Thiếu' }, { 'if-match': '"1"' })).json(),
    ).toMatchObject({ code: 'version_conflict' })
    expect(
      (await as.office('POST', `${path}/return`, { reason: 'Thiếu' }, { 'if-match': String(proposed.headers['etag']) }))
        .statusCode,
    ).toBe(200)
    await as.leader('POST', `${path}/completion-proposals`, proposal)
    expect((await as.office('POST', `${path}/acceptance`, { quality: 'good' })).json()).toMatchObject({
      state: { display: 'completed_on_time' },
    })
    const page = await as.office('GET', path)
    expect(page.json()).toMatchObject({
      version: Number(String(page.headers['etag']).replaceAll('"', '')),
      difficulties: [{}, {}],
    })
    for (const call of Object.values(as)) {
      expect((await call('GET', '/api/home')).statusCode).toBe(200)
      expect((await call('GET', '/api/overview')).statusCode).toBe(200)
      expect((await call('GET', '/api/assignments?part=all')).statusCode).toBe(200)
    }
    const overview = await as.committee('GET', `/api/overview?directiveId=${page.json().directive.id}`)
    expect(overview.json().matrix.cells).toMatchObject([{ assignmentId: id, display: 'completed_on_time' }])
  })

  it('what is wrong is said in one Vietnamese sentence with the field', async () => {
    const id = await space.assignOne('2026-03-10')
    const path = `/api/assignments/${id}`
    const problem = async (call: Call, ...request: Parameters<Call>) => {
      const answer = await call(...request)
      const { code, title, fields } = answer.json()
      expect(title).toMatch(/\.$/)
      expect(title).not.toMatch(/!/)
      return [answer.statusCode, code, fields?.[0]?.path, fields?.[0]?.message]
    }
    expect(await problem(as.stranger, 'GET', path)).toEqual([404, 'assignment_not_found', undefined, undefined])
    expect(await problem(as.stranger, 'POST', `${path}/acknowledge`)).toEqual([
      404,
      'assignment_not_found',
      undefined,
      undefined,
    ])
    expect(await problem(as.committee, 'POST', `${path}/acknowledge`)).toEqual([
      403,
      'not_allowed',
      undefined,
      undefined,
    ])
    expect(await problem(as.leader, 'POST', `${path}/reports`, { done: ' ' })).toEqual([
      400,
      'invalid_request',
      'done',
      'Nhập việc đã làm.',
    ])
    const number = { ...someEvidence[0], issuer: null }
    expect(
      await problem(as.leader, 'POST', `${path}/completion-proposals`, { summary: 'x', evidence: [number] }),
    ).toEqual([
      400,
      'invalid_request',
      'evidence.0.issuedOn',
      'Văn bản có số hiệu cần cả ngày ban hành và cơ quan ban hành.',
    ])
    expect(await problem(as.leader, 'POST', `${path}/completion-proposals`, { summary: 'x', evidence: [] })).toEqual([
      400,
      'invalid_request',
      'evidence',
      'Nêu ít nhất một minh chứng.',
    ])
    expect(await problem(as.leader, 'POST', `${path}/steps`, { title: 'x', dueOn: '2026-03-11' })).toEqual([
      400,
      'step_after_deadline',
      'dueOn',
      'Chọn ngày không muộn hơn thời hạn của nhiệm vụ.',
    ])
    expect(await problem(as.leader, 'GET', '/api/assignments?cursor=WzFd')).toEqual([
      400,
      'invalid_request',
      'cursor',
      'Con trỏ trang không hợp lệ.',
    ])
    expect(await problem(as.committee, 'GET', `/api/overview?directiveId=${id}`)).toEqual([
      404,
      'not_found',
      undefined,
      undefined,
    ])
    expect(await problem(as.stranger, 'GET', `/api/difficulties/${id}`)).toEqual([
      404,
      'difficulty_not_found',
      undefined,
      undefined,
    ])
  })

  it.each(['WyJ4IiwieSIsInoiXQ', 'WzAsImluZmluaXR5IiwieCJd'])(
    'a cursor of another making is refused, not a fault (%s)',
    async (cursor) => {
      expect((await as.leader('GET', `/api/assignments?cursor=${cursor}`)).statusCode).toBe(400)
      expect((await as.leader('GET', `/api/difficulties?cursor=${cursor}`)).statusCode).toBe(400)
    },
  )
})

it('reads with few statements, however much there is', async () => {
  const statements: string[] = []
  const database = openDatabase({
    url: space.url,
    poolSize: 1,
    role: 'dondoc_app',
    onQuery: ({ sql }) => statements.push(sql),
  })
  const services = { ...space.services, database }
  const id = await space.assignOne('2026-03-10', { coordinators: ['Sở Y tế'] })
  const count = async (work: Promise<unknown>) => {
    statements.length = 0
    await work
    return statements.filter((sql) => !/^(begin|commit|set local|start transaction)/i.test(sql.trim())).length
  }
  expect(await count(listAssignments(services, space.office, { limit: 30 }))).toBe(1)
  expect(await count(showAssignment(services, space.office, id))).toBe(7)
  expect(await count(showOverview(services, space.office, null))).toBe(9)
  expect(await count(showHome(services, space.office))).toBeLessThanOrEqual(4)
  await database.close()
})
