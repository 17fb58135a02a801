import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../access/index.ts'
import {
  type AssignmentAction,
  assignmentActions,
  assignmentRights,
  fitsRequest,
  fitsStage,
  isAllowed,
  type RightFacts,
} from './duty-policy.ts'
import {
  type Approver,
  type DutyEventFact,
  type DutyEventKind,
  dutyEventKinds,
  type Stage,
  stages,
} from './rules/duty-event.ts'
import { foldEvents } from './rules/fold-events.ts'

/** docs/duty-states.md is the table people read; here every one of its cells is held against the code. */
const page = readFileSync(join(import.meta.dirname, '../../docs/duty-states.md'), 'utf8')

const stageNames: Record<string, Stage> = {
  'Chờ tiếp nhận': 'awaiting_acknowledgement',
  'Đang thực hiện': 'in_progress',
  'Chờ xác nhận': 'awaiting_confirmation',
  'Tạm dừng': 'paused',
  'Hoàn thành': 'completed',
  'Đã hủy': 'cancelled',
  'Thu hồi': 'recalled',
}

type Row = { action: AssignmentAction; event: DutyEventKind; whole: string[]; part: string[]; next: Map<Stage, string> }

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const header = cellsOf(page.split('\n').find((line) => line.startsWith('| Việc | Mã việc')) ?? '')
const rows: Row[] = page
  .split('\n')
  .filter((line) => /^\| [^|]+ \| `\w+` \| `\w+` \|/.test(line))
  .map(cellsOf)
  .map(([, action = '', event = '', whole = '', part = '', ...next]) => ({
    action: action.replaceAll('`', '') as AssignmentAction,
    event: event.replaceAll('`', '') as DutyEventKind,
    whole: whole.split(' '),
    part: part.split(' '),
    next: new Map(next.map((cell, index) => [stageNames[header[index + 5] ?? ''] as Stage, cell])),
  }))

const event = (kind: DutyEventKind, hour: number, more: Partial<DutyEventFact> = {}): DutyEventFact => ({
  kind,
  at: new Date(Date.UTC(2026, 2, 2, hour)),
  on: '2026-03-02',
  ...more,
})
const assigned = event('assigned', 0)
const acknowledged = event('acknowledged', 1)

/** Every way to a stage that matters for what comes after: taken on before, or not. */
const waysTo: Record<Stage, DutyEventFact[][]> = {
  awaiting_acknowledgement: [[assigned]],
  in_progress: [[assigned, acknowledged]],
  awaiting_confirmation: [[assigned, acknowledged, event('completion_proposed', 2)]],
  paused: [
    [assigned, event('paused', 2)],
    [assigned, acknowledged, event('paused', 2)],
  ],
  completed: [
    [assigned, event('completion_proposed', 2), event('completion_accepted', 3)],
    [assigned, acknowledged, event('completion_proposed', 2), event('completion_accepted', 3)],
  ],
  cancelled: [[assigned, acknowledged, event('cancelled', 2)]],
  recalled: [
    [assigned, event('recalled', 2)],
    [assigned, acknowledged, event('recalled', 2)],
  ],
}

/** Requests are made before the stage they are decided in. */
const requestOf = (kind: DutyEventKind): DutyEventFact[] => {
  if (kind === 'extension_requested' || kind === 'refusal_raised') return []
  if (kind.startsWith('extension_')) return [event('extension_requested', 1.5)]
  return kind.startsWith('refusal_') ? [event('refusal_raised', 1.5)] : []
}

const namesOf = (cell: string) =>
  cell
    .replace('\\*', '')
    .split(' hoặc ')
    .map((name) => stageNames[name])

describe.each(rows)('$action ($event)', (row) => {
  it.each([...stages])('at %s', (stage) => {
    const cell = row.next.get(stage) ?? ''
    expect(fitsStage(row.action, stage)).toBe(cell !== '–')
    if (cell === '–') return
    const isImplied = cell.includes('\\*')
    const reached = waysTo[stage].map(
      (way) =>
        foldEvents([
          ...way,
          ...requestOf(row.event),
          ...(isImplied ? [event('acknowledged', 8)] : []),
          event(row.event, 9, { to: 'x' }),
        ]).stage,
    )
    expect(new Set(reached)).toEqual(new Set(namesOf(cell)))
  })
})

it('the table covers every action and every stage', () => {
  expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(assignmentActions))
  for (const { next } of rows) expect(new Set(next.keys())).toEqual(new Set(stages))
})

const actorAt = (role: Role, organizationId: string): Actor => ({
  tenantId: 'tenant',
  tenantName: 'Tỉnh Sông Trà',
  isDemo: true,
  personId: 'person',
  fullName: 'Người Thử',
  email: 'nguoithu@example.vn',
  postings: [{ role, organizationId, organizationName: organizationId, title: null }],
  predecessorOrganizationIds: [],
})

/** Everybody there is: letters of the table, and those who may nothing. */
const everybody: [string, Actor][] = [
  ['L', actorAt('agency_leader', 'lead')],
  ['C', actorAt('specialist', 'lead')],
  ['Đ', actorAt('focal_point', 'lead')],
  ['V', actorAt('office', 'office')],
  ['T', actorAt('committee_leader', 'committee')],
  ['GL', actorAt('agency_leader', 'parent')],
  ['GC', actorAt('specialist', 'parent')],
  ['', actorAt('focal_point', 'parent')],
  ['', actorAt('agency_leader', 'coordinator')],
  ['', actorAt('specialist', 'elsewhere')],
  ['', actorAt('viewer', 'office')],
  ['', actorAt('administrator', 'office')],
]

const factsFor = (parentLeadOrganizationId: string | null, requestApprover: Approver): RightFacts => ({
  leadOrganizationId: 'lead',
  parentLeadOrganizationId,
  openRequest: null,
  requestApprover,
  actorDidTheWork: false,
})

describe.each(rows)('who may $action ($event)', ({ action, whole, part }) => {
  it.each(everybody)('%s', (letter, actor) => {
    expect(isAllowed(actor, action, factsFor(null, 'office'))).toBe(whole.includes(letter))
    expect(isAllowed(actor, action, factsFor('parent', 'parent_lead'))).toBe(part.includes(letter))
  })
})

describe('requests', () => {
  it.each<[AssignmentAction, boolean, boolean]>([
    ['requestExtension', true, false],
    ['refuse', true, false],
    ['withdrawRequest', false, true],
    ['decideRequest', false, true],
    ['reportProgress', true, true],
    ['proposeCompletion', true, true],
    ['pause', true, true],
  ])('%s without one: %s, with one: %s', (action, without, withOne) => {
    const facts = factsFor(null, 'office')
    expect(fitsRequest(action, facts)).toBe(without)
    expect(fitsRequest(action, { ...facts, openRequest: 'extension' })).toBe(withOne)
  })

  it('what the committee decides the office does not decide in its stead', () => {
    const facts = { ...factsFor(null, 'committee_leader'), openRequest: 'extension' as const }
    expect(isAllowed(actorAt('office', 'office'), 'decideRequest', facts)).toBe(false)
    expect(isAllowed(actorAt('committee_leader', 'committee'), 'decideRequest', facts)).toBe(true)
  })

  it('nobody decides what they asked for, nor anybody of the agency that asked', () => {
    const both: Actor = {
      ...actorAt('office', 'office'),
      postings: [
        { role: 'office', organizationId: 'office', organizationName: 'office', title: null },
        { role: 'specialist', organizationId: 'lead', organizationName: 'lead', title: null },
      ],
    }
    for (const action of ['decideRequest', 'extend', 'accept', 'return'] as const) {
      expect(isAllowed(both, action, factsFor(null, 'office'))).toBe(false)
      expect(
        isAllowed(actorAt('office', 'office'), action, { ...factsFor(null, 'office'), actorDidTheWork: true }),
      ).toBe(false)
    }
  })
})

it('rights are the table: stage, request and person together', () => {
  for (const stage of stages)
    for (const openRequest of [null, 'extension', 'refusal'] as const)
      for (const [, actor] of everybody) {
        const facts = { ...factsFor(null, 'office'), openRequest, stage }
        const rights = assignmentRights(actor, facts)
        for (const action of assignmentActions)
          expect(rights[action]).toBe(
            fitsStage(action, stage) && fitsRequest(action, facts) && isAllowed(actor, action, facts),
          )
      }
})

it('events of every kind, in every stage, lead to a stage there is', () => {
  for (const stage of stages)
    for (const way of waysTo[stage])
      for (const kind of dutyEventKinds)
        expect(stages).toContain(foldEvents([...way, event(kind, 9, { to: 'x', contributionId: 'c' })]).stage)
})
