import { describe, expect, it } from 'vitest'
import { type Change, changeKinds } from './change.ts'
import { findNamesakes, mergeNamesakes } from './find-namesakes.ts'
import { judgeReorganization } from './judge-reorganization.ts'
import type { Plan } from './plan.ts'
import { change, codes, day, judge, nameKey, terms, worldOf } from './world.fixture.ts'

const plan = { id: 'plan', name: 'Sở Kế hoạch', more: { fields: ['investment'] } }
const money = { id: 'money', name: 'Sở Tài chính', more: { fields: ['finance'] } }
const home = { id: 'home', name: 'Sở Nội vụ', more: { fields: ['home_affairs', 'religion'] } }
const ethnic = { id: 'ethnic', name: 'Ban Dân tộc', more: { fields: ['ethnic'] } }
const committee = { id: 'committee', name: 'UBND tỉnh' }
const under = (id: string, name: string, parentId: string) => ({ id, name, more: { parentId } })

const merge = (fromIds: string[], intoId: string, made: string | null = null): Change =>
  change('m', {
    kind: 'merge',
    unit: 'organization',
    fromIds,
    into: { id: intoId, terms: made === null ? null : terms(made) },
  })
const abolish = (unitId: string): Change => change('a', { kind: 'abolish', unit: 'organization', unitId })
const rename = (unitId: string, name: string): Change =>
  change('r', {
    kind: 'rename',
    unit: 'organization',
    unitId,
    to: { name, shortName: null, kind: 'department', code: null, code102: null },
  })
const move = (unitId: string, parentId: string | null): Change =>
  change('v', { kind: 'move', unit: 'organization', unitId, parentId })
const split = (
  fromId: string,
  into: [id: string, fields: string[] | null, made?: string][],
  continues = false,
): Change =>
  change('s', {
    kind: 'split',
    unit: 'organization',
    fromId,
    continues,
    into: into.map(([id, fields, made]) => ({ id, fields, terms: made === undefined ? null : terms(made) })),
  })
const transfer = (fromId: string, toId: string, ...fields: string[]): Change =>
  change('t', { kind: 'transfer_field', fromId, toId, fields })

describe('what a reorganization comes to', () => {
  it('merges into a unit that goes on, which takes the fields of work', () => {
    const { plan: found, problems } = judge([plan, money], merge(['plan'], 'money'))
    expect(problems).toEqual([])
    expect(found?.ended).toEqual([{ unit: 'organization', id: 'plan' }])
    expect(found?.successions).toMatchObject([
      { predecessorId: 'plan', successorId: 'money', position: 1, predecessorEnds: true, fields: null },
    ])
    expect(found?.changed).toMatchObject([
      { id: 'money', terms: { name: 'Sở Tài chính', fields: ['finance', 'investment'] } },
    ])
  })

  it('merges into a new unit; what was under the old ones comes under it', () => {
    const { plan: found, problems } = judge(
      [plan, money, under('room', 'Phòng Ngân sách', 'money')],
      merge(['plan', 'money'], 'new', 'Sở Kinh tế'),
    )
    expect(problems).toEqual([])
    expect(found?.made).toMatchObject([{ id: 'new', terms: { name: 'Sở Kinh tế' } }])
    expect(found?.changed).toMatchObject([{ id: 'room', terms: { parentId: 'new' } }])
    expect(found?.followers).toEqual(['room'])
  })

  it('puts the successors in everything before those in some fields', () => {
    const { plan: found, problems } = judge(
      [home, ethnic, { id: 'east', name: 'UBND huyện Đông' }],
      split('east', [
        ['home', ['religion']],
        ['a', null, 'UBND xã A'],
        ['b', null, 'UBND xã B'],
      ]),
    )
    expect(problems).toEqual([])
    expect(found?.successions.map(({ successorId, position }) => [successorId, position])).toEqual([
      ['a', 1],
      ['b', 2],
      ['home', 3],
    ])
  })

  it('takes several changes of one unit on the same day together', () => {
    const { plan: found, problems } = judge(
      [home, ethnic],
      rename('ethnic', 'Sở Dân tộc và Tôn giáo'),
      transfer('home', 'ethnic', 'religion'),
    )
    expect(problems).toEqual([])
    expect(found?.changed).toMatchObject([
      { id: 'ethnic', terms: { name: 'Sở Dân tộc và Tôn giáo', fields: ['ethnic', 'religion'] } },
      { id: 'home', terms: { fields: ['home_affairs'] } },
    ])
    expect(found?.ended).toEqual([])
  })

  it('lets a unit that is made receive on the same day', () => {
    const { plan: found, problems } = judge(
      [plan, money, home],
      merge(['plan', 'money'], 'new', 'Sở Kinh tế'),
      transfer('home', 'new', 'religion'),
    )
    expect(problems).toEqual([])
    expect(found?.made).toMatchObject([{ id: 'new', terms: { fields: ['religion'] } }])
  })

  it('keeps a unit’s identity under another name', () => {
    const { plan: found } = judge([ethnic], rename('ethnic', 'Sở Dân tộc'))
    expect(found).toMatchObject({
      ended: [],
      successions: [],
      changed: [{ id: 'ethnic', terms: { name: 'Sở Dân tộc' } }],
    })
  })
})

describe('fields of work of an agency that is divided', () => {
  const wide = {
    id: 'wide',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    more: { fields: ['culture', 'sport', 'tourism'] },
  }
  const fieldsAfter = (...changes: Change[]) => {
    const { plan: found } = judge([wide, money], ...changes)
    return Object.fromEntries(
      [...(found?.made ?? []), ...(found?.changed ?? [])].map(({ id, terms: { fields } }) => [id, fields]),
    )
  }
  const inTwo = (own: string[] | null, ownTerms: string[] = []): Change =>
    change('s', {
      kind: 'split',
      unit: 'organization',
      fromId: 'wide',
      continues: false,
      into: [
        { id: 'a', fields: null, terms: terms('Sở A') },
        { id: 'b', fields: own, terms: terms('Sở B', { fields: ownTerms }) },
      ],
    })

  it.each<[string, Change, Record<string, string[]>]>([
    ['those said of a part go there', inTwo(['tourism']), { a: ['culture', 'sport'], b: ['tourism'] }],
    ['all go to the main part when nothing is said', inTwo(null), { a: ['culture', 'sport', 'tourism'], b: [] }],
    ['but not those a new agency is made with', inTwo(null, ['sport']), { a: ['culture', 'tourism'], b: ['sport'] }],
  ])('%s', (_what, split, expected) => expect(fieldsAfter(split)).toEqual(expected))
})

describe('what is refused', () => {
  const gone = { id: 'gone', name: 'Sở Cũ', to: '2020-01-01' }
  const future = { id: 'future', name: 'Sở Sau này', from: '2026-01-01' }
  const changed = { id: 'changed', name: 'Sở Đổi', later: [{ from: '2025-07-01', name: 'Sở Đã đổi' }] }
  const sameDay = { id: 'same', name: 'Sở Cùng ngày', later: [{ from: day, name: 'Sở Mới' }] }
  const world = [plan, money, home, ethnic, committee, gone, future, changed, sameDay]

  it.each<[string, Change[], string[]]>([
    ['nothing to do', [], ['no_changes']],
    ['a unit that is not there', [abolish('nobody')], ['unknown_unit']],
    ['a merge into a unit that is not there', [merge(['plan'], 'nobody')], ['target_missing']],
    ['a merge into a unit that does not exist yet', [merge(['plan'], 'future')], ['not_yet']],
    ['a merge into a unit that has ended', [merge(['plan'], 'gone')], ['already_ended']],
    ['an effective date before the unit exists', [abolish('future')], ['not_yet']],
    ['an effective date before a unit that others became', [merge(['future'], 'money')], ['not_yet']],
    ['a unit that has ended already', [abolish('gone')], ['already_ended']],
    ['a unit with later history', [rename('changed', 'Khác')], ['changed_later']],
    ['a second event on the same day', [rename('same', 'Khác')], ['same_day']],
    ['ending twice', [merge(['plan'], 'money'), { ...abolish('plan'), id: 'again' }], ['contradiction']],
    ['renaming who ends', [merge(['plan'], 'money'), rename('plan', 'Khác')], ['contradiction']],
    ['renaming twice', [rename('plan', 'Một'), { ...rename('plan', 'Hai'), id: 'again' }], ['contradiction']],
    [
      'a merge of a unit into itself',
      [merge(['plan', 'money'], 'money')],
      ['contradiction', 'into_itself', 'target_ends'],
    ],
    ['a merger of one into a new one', [merge(['plan'], 'new', 'Sở Mới tinh')], ['too_few']],
    [
      'a cycle: two units merged into each other',
      [merge(['plan'], 'money'), { ...merge(['money'], 'plan'), id: 'back' }],
      ['contradiction', 'contradiction', 'target_ends', 'target_ends'],
    ],
    ['a split into one', [split('plan', [['a', null, 'Sở A']])], ['too_few']],
    [
      'a split into itself',
      [
        split('plan', [
          ['plan', null],
          ['a', null, 'Sở A'],
        ]),
      ],
      ['contradiction', 'into_itself', 'target_ends'],
    ],
    [
      'a split by fields alone',
      [
        split('plan', [
          ['a', ['finance'], 'Sở A'],
          ['b', ['investment'], 'Sở B'],
        ]),
      ],
      ['no_main_successor'],
    ],
    [
      'a split by no field',
      [
        split('plan', [
          ['a', null, 'Sở A'],
          ['b', [], 'Sở B'],
        ]),
      ],
      ['no_field'],
    ],
    ['a field the agency has not', [transfer('money', 'home', 'health')], ['field_not_held']],
    ['no field', [transfer('money', 'home')], ['no_field']],
    ['a field to itself', [transfer('money', 'money', 'finance')], ['into_itself']],
    ['a name in use under the same agency', [rename('plan', 'Sở tài chính')], ['name_taken']],
    ['a unit under itself', [move('plan', 'plan')], ['parent_cycle']],
    ['a unit under one that has ended', [move('plan', 'gone')], ['already_ended', 'parent_missing']],
  ])('%s', (_what, changes, expected) => {
    const judgement = judge(world, ...changes)
    expect(codes(judgement).sort()).toEqual([...expected].sort())
    for (const { message } of judgement.problems) expect(message).toMatch(/\.$/)
  })

  it('two units each under the other', () => {
    const judgement = judge([plan, money], move('plan', 'money'), { ...move('money', 'plan'), id: 'back' })
    expect(new Set(codes(judgement))).toEqual(new Set(['parent_cycle']))
  })

  it('a circle of units, told of those in it and not of what comes under them', () => {
    const below = change('b', {
      kind: 'create',
      unit: 'organization',
      made: { id: 'new', terms: terms('Sở Mới', { parentId: 'money' }) },
    })
    const judgement = judge([plan, money], move('plan', 'money'), { ...move('money', 'plan'), id: 'back' }, below)
    expect(judgement.problems.map(({ code, changeId }) => [code, changeId])).toEqual([
      ['parent_cycle', 'v'],
      ['parent_cycle', 'back'],
    ])
  })

  it('an abolition that leaves units without anybody above them, by name', () => {
    const judgement = judge([plan, under('room', 'Phòng Đầu tư', 'plan')], abolish('plan'))
    expect(judgement.problems).toMatchObject([{ code: 'children_left', changeId: 'a' }])
    expect(judgement.problems[0]?.message).toContain('Phòng Đầu tư')
    expect(
      codes(judge([plan, money, under('room', 'Phòng Đầu tư', 'plan')], abolish('plan'), move('room', 'money'))),
    ).toEqual([])
  })

  it('two new units of the same name, or the same code', () => {
    const make = (id: string, name: string, code: string | null = null): Change =>
      change(id, { kind: 'create', unit: 'organization', made: { id: `new-${id}`, terms: terms(name, { code }) } })
    expect(codes(judge([], make('1', 'Sở Mới'), make('2', 'sở mới')))).toEqual(['name_taken'])
    expect(codes(judge([], make('1', 'Sở A', 'H33.1'), make('2', 'Sở B', 'H33.1')))).toEqual(['code_taken'])
  })

  it('a name is free on the day its owner ends or is renamed', () => {
    expect(codes(judge([plan, money], merge(['plan', 'money'], 'new', 'Sở Tài chính')))).toEqual([])
  })

  it('units of one name that would meet under one unit, until they are merged too', () => {
    const world = [
      plan,
      money,
      under('a', 'Văn phòng', 'plan'),
      under('b', 'Văn phòng', 'money'),
      under('c', 'Phòng Riêng', 'plan'),
    ]
    const changes = [merge(['plan', 'money'], 'new', 'Sở Kinh tế')]
    const judgement = judge(world, ...changes)
    expect(codes(judgement)).toEqual(['namesakes'])
    expect(judgement.problems[0]?.message).toContain('2 đơn vị cùng tên “Văn phòng” sẽ về trực thuộc Sở Kinh tế')
    const namesakes = findNamesakes(judgement.plan as Plan, worldOf(world, day), nameKey)
    const merged = judge(world, ...changes, ...mergeNamesakes(namesakes, () => 'x'))
    expect(codes(merged)).toEqual([])
    expect(merged.plan?.ended.map(({ id }) => id)).toEqual(['plan', 'money', 'a', 'b'])
    expect(merged.plan?.made).toMatchObject([{ id: 'new' }, { id: 'x', terms: { name: 'Văn phòng', parentId: 'new' } }])
  })

  it('a unit that would meet a namesake of who takes over merges into that one', () => {
    const world = [plan, money, under('a', 'Văn phòng', 'plan'), under('b', 'Văn phòng', 'money')]
    const judgement = judge(world, merge(['plan'], 'money'))
    expect(codes(judgement)).toEqual(['namesakes'])
    const [change] = mergeNamesakes(findNamesakes(judgement.plan as Plan, worldOf(world, day), nameKey), () => 'x')
    expect(change).toMatchObject({ kind: 'merge', fromIds: ['a'], into: { id: 'b', terms: null } })
  })

  it('missing words of the reorganization itself', () => {
    const header = { title: ' ', documentNumber: null, documentIssuedOn: null, documentIssuer: null, effectiveOn: null }
    const judgement = judgeReorganization(header, [abolish('plan')], worldOf([plan], day), {
      field: (code) => code,
      nameKey,
    })
    expect(codes(judgement)).toEqual(['title_missing', 'date_missing', 'document_missing'])
    expect(judgement.plan).toBeNull()
  })

  it('is warned about a document issued after the day it takes effect', () => {
    const header = {
      title: 'x',
      documentNumber: '1',
      documentIssuedOn: '2025-04-01',
      documentIssuer: 'HĐND',
      effectiveOn: day,
    }
    const { problems, warnings } = judgeReorganization(
      header,
      [merge(['plan'], 'money')],
      worldOf([plan, money], day),
      {
        field: (code) => code,
        nameKey,
      },
    )
    expect(problems).toEqual([])
    expect(warnings[0]?.message).toContain('01/04/2025')
  })
})

it('every kind of change is judged', () => {
  const made = { id: 'new', terms: terms('Sở Mới') }
  const place = {
    id: 'place',
    name: 'Xã A',
    unit: 'place' as const,
    from: null,
    more: { kind: 'xã', level: 'commune' },
  }
  const changes: Change[] = [
    change('1', { kind: 'create', unit: 'organization', made }),
    rename('ethnic', 'Sở Dân tộc'),
    merge(['plan'], 'money'),
    split('home', [
      ['x', null, 'Sở X'],
      ['y', null, 'Sở Y'],
    ]),
    transfer('money2', 'new', 'finance'),
    abolish('last'),
    move('moved', 'committee'),
    change('8', {
      kind: 'recognise',
      placeId: 'place',
      recognitionKind: 'xa-atk',
      status: 'recognised',
      validTo: null,
    }),
  ]
  const world = [
    plan,
    money,
    home,
    ethnic,
    committee,
    place,
    { ...money, id: 'money2', name: 'Sở Tiền' },
    { id: 'last', name: 'Sở Cuối' },
    { id: 'moved', name: 'Chi cục' },
  ]
  const judgement = judge(world, ...changes)
  expect(judgement.problems).toEqual([])
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(changeKinds))
  expect(judgement.plan?.recognitions).toMatchObject([{ placeId: 'place', status: 'recognised' }])
})
