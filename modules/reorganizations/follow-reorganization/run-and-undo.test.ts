import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reorganizations } from '../../../apps/server/reorganizations.ts'
import { readingDuties } from '../../../tests/support/reading-duties.ts'
import {
  aChange,
  headerOn,
  openReorganizing,
  type Reorganizing,
  someReport,
} from '../../../tests/support/reorganizing.ts'
import { type Actor, loadActor } from '../../access/index.ts'
import { reportProgress } from '../../duties/index.ts'
import { addOrganization } from '../../organizations/index.ts'
import { controlRun } from '../control-run/control-run.ts'
import { previewReorganization } from '../preview-reorganization/preview-reorganization.ts'
import { workRun } from './work-run.ts'

let space: Reorganizing
let duties: ReturnType<typeof readingDuties>
beforeAll(async () => {
  space = await openReorganizing()
  duties = readingDuties(space)
})
afterAll(() => space.close())

/** Every test has a year and agencies of its own, so that they do not meet. */
let year = 2025
let on = ''
const own = (name: string) => `${name} ${year}`
const agency = (name: string) => space.organization(own(name))
beforeEach(() => {
  year += 1
  on = `${year}-07-01`
  space.comeTo(`${year}-06-20`)
})

const merge = (fromIds: readonly string[], toId: string) =>
  aChange({ kind: 'merge', unit: 'organization', fromIds, into: { id: toId, terms: null } })

const newUnit = (id: string, name: string) => ({ id, terms: space.newTerms(own(name)) })
const uuid = () => crypto.randomUUID()
const later = (person: Actor) => loadActor(space.services, space.tenantId, person.personId)

describe('the run', () => {
  it('says beforehand what it will touch, and touches just that', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    await space.actor('specialist', own('Sở Kế hoạch'))
    await space.assign([
      { leads: [own('Sở Kế hoạch')] },
      { leads: [own('Sở Y tế')], coordinators: [own('Sở Kế hoạch')] },
    ])
    const before = await space.everything()
    const id = await space.draft([merge([plan], money)], headerOn(on))
    const preview = await previewReorganization(space.services, space.office, reorganizations.followers, id)
    expect(preview.problems).toEqual([])
    expect(preview.parts.filter(({ total }) => total > 0)).toMatchObject([
      { part: 'assignments', total: 1 },
      { part: 'coordinators', total: 1 },
    ])
    expect(preview.posts).toEqual({ moved: 1, ended: 0, people: 1, peopleWithoutPost: 0 })
    expect(await space.everything()).toEqual(before)
  })

  it('does page after page, stops when it is paused, and goes on where it stopped', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const many = Array.from({ length: 2100 }, () => ({ leads: [own('Sở Kế hoạch')] }))
    const { directiveId } = await space.assign(many)
    const id = await space.record([merge([plan], money)], headerOn(on))
    space.comeTo(on)
    await controlRun(space.services, space.office, id, 'pause')
    await space.work(id)
    expect((await duties.assignmentsOf(directiveId)).every(({ lead }) => lead === own('Sở Kế hoạch'))).toBe(true)
    await controlRun(space.services, space.office, id, 'resume')
    await space.work(id)
    const after = await duties.assignmentsOf(directiveId)
    expect(after.filter(({ lead }) => lead === own('Sở Tài chính'))).toHaveLength(2100)
    expect(new Set(after.map(({ id: one }) => one)).size).toBe(2100)
    const call = await space.callAs(space.office)
    expect((await call('GET', `/api/reorganizations/${id}`)).json()).toMatchObject({
      state: 'followed',
      run: { state: 'finished', done: 2100, total: 2100, leftOver: 0 },
    })
  })

  it('that breaks off in the middle repeats at most a page, harmlessly', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const many = Array.from({ length: 2100 }, () => ({
      leads: [own('Sở Kế hoạch')],
      coordinators: [own('Sở Kế hoạch 2')],
    }))
    const { directiveId } = await space.assign(many)
    const id = await space.record([merge([plan], money)], headerOn(on))
    space.comeTo(on)
    let pages = 0
    const breaking = reorganizations.followers.map((follower) => ({
      ...follower,
      followPage: async (...given: Parameters<typeof follower.followPage>) => {
        pages += 1
        const page = await follower.followPage(...given)
        if (pages === 2) throw new Error('the power is gone')
        return page
      },
    }))
    const run = { tenantId: space.tenantId, reorganizationId: id, direction: 'follow' } as const
    await expect(workRun(space.services, breaking, run)).rejects.toThrow('the power is gone')
    const half = (await duties.assignmentsOf(directiveId)).filter(({ lead }) => lead === own('Sở Tài chính'))
    expect(half).toHaveLength(2000)
    await space.work(id)
    const after = await duties.assignmentsOf(directiveId)
    expect(after.filter(({ lead, version }) => lead === own('Sở Tài chính') && version === 2)).toHaveLength(2100)
    expect(await space.wrongStates()).toEqual([])
  })
})

describe('undoing', () => {
  it('leaves everything as it was before', async () => {
    const [home, ethnic, east] = [
      await agency('Sở Nội vụ'),
      await agency('Ban Dân tộc'),
      await agency('UBND huyện Đông'),
    ]
    await agency('Phòng Tổ chức')
    const worker = await space.actor('specialist', own('UBND huyện Đông'))
    await space.assign(
      [
        { leads: [own('UBND huyện Đông')], coordinators: [own('Sở Nội vụ'), own('UBND huyện Đông')] },
        { leads: [own('Sở Nội vụ'), own('Ban Dân tộc')], coordinators: [own('UBND huyện Đông')] },
      ],
      { focal: own('Ban Dân tộc') },
    )
    const before = await space.everything()
    const made = newUnit(uuid(), 'Sở Dân tộc')
    const id = await space.record(
      [
        aChange({ kind: 'merge', unit: 'organization', fromIds: [home, ethnic], into: made }),
        aChange({
          kind: 'split',
          unit: 'organization',
          fromId: east,
          continues: false,
          into: [
            { ...newUnit(uuid(), 'UBND xã A'), fields: null },
            { ...newUnit(uuid(), 'UBND xã B'), fields: null },
          ],
        }),
      ],
      headerOn(on, { undecided: 'suggested' }),
    )
    space.comeTo(on)
    await space.work(id)
    expect(await space.everything()).not.toEqual(before)
    expect((await later(worker)).postings[0]?.organizationName).toBe(own('UBND xã A'))
    await space.undo(id)
    expect(await space.everything()).toEqual(before)
    expect((await later(worker)).postings[0]?.organizationId).toBe(east)
    expect(await space.wrongStates()).toEqual([])
  })

  it.each(['a report', 'a new duty', 'a new post', 'a later reorganization', 'an agency under it'])(
    'is prevented, in words, by %s',
    async (what) => {
      const plan = await agency('Sở Kế hoạch')
      const money = await agency('Sở Tài chính')
      const { assignments } = await space.assign([{ leads: [own('Sở Kế hoạch')] }])
      const worker = await space.actor('specialist', own('Sở Kế hoạch'))
      const made = newUnit(uuid(), 'Sở Kinh tế')
      const id = await space.record(
        [aChange({ kind: 'merge', unit: 'organization', fromIds: [plan, money], into: made })],
        headerOn(on),
      )
      space.comeTo(on)
      await space.work(id)
      if (what === 'a report')
        await reportProgress(space.services, await later(worker), assignments[0]?.id ?? '', someReport)
      if (what === 'a new duty') await space.assign([{ leads: [own('Sở Kinh tế')] }])
      if (what === 'a new post') await space.actor('specialist', own('Sở Kinh tế'))
      if (what === 'a later reorganization') {
        space.comeTo(`${year}-08-01`)
        const rename = aChange({
          kind: 'rename',
          unit: 'organization',
          unitId: made.id,
          to: { name: own('Sở Tài chính và Kinh tế'), shortName: null, kind: 'department', code: null, code102: null },
        })
        await space.record([rename], headerOn(`${year}-08-01`))
      }
      if (what === 'an agency under it') {
        const { name: _name, ...terms } = space.newTerms('')
        await addOrganization(space.services, space.office, {
          ...terms,
          name: own('Phòng Mới'),
          parentId: made.id,
          validFrom: on,
        })
      }
      const refusal = await space.undo(id).catch((error: unknown) => error)
      expect(refusal).toMatchObject({ code: 'reorganization_undo_prevented' })
      const { reasons } = (refusal as { details: { reasons: string[] } }).details
      expect(reasons).toHaveLength(1)
      expect(reasons[0]).toMatch(/\.$/)
    },
  )
})
