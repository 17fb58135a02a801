import { afterAll, beforeAll, expect, it } from 'vitest'
import { aChange, openReorganizing, type Reorganizing } from '../../tests/support/reorganizing.ts'
import { editTemplate } from './edit-template/edit-template.ts'
import { type GivenByTemplate, giveByTemplate } from './give-by-template/give-by-template.ts'
import { makeTemplate } from './make-template/make-template.ts'
import { previewTemplate } from './preview-template/preview-template.ts'
import type { TemplateItem } from './template-record.ts'

let space: Reorganizing
let id: Record<'finance' | 'planning' | 'health', string>
beforeAll(async () => {
  space = await openReorganizing()
  id = {
    finance: await space.organization('Sở Tài chính'),
    planning: await space.organization('Sở Kế hoạch và Đầu tư'),
    health: await space.organization('Sở Y tế'),
  }
})
afterAll(() => space.close())

const item = (more: Partial<TemplateItem> = {}): TemplateItem => ({
  text: 'Lập dự toán ngân sách năm',
  leadOrganizationIds: [id.planning],
  coordinatorOrganizationIds: [id.health],
  product: 'Dự toán',
  month: 11,
  day: 15,
  ...more,
})
const give = (templateId: string, version: number, more: Partial<GivenByTemplate> = {}) =>
  giveByTemplate(space.services, space.office, templateId, version, {
    year: 2026,
    itemIndexes: [0, 1],
    replacements: [],
    title: 'Giao theo mẫu năm 2026',
    number: null,
    symbol: null,
    leaderPersonId: null,
    ...more,
  })
const leadsOf = (directiveId: string) =>
  space.inSpace((trx) =>
    trx
      .selectFrom('assignment')
      .innerJoin('duty', 'duty.id', 'assignment.duty_id')
      .select(['lead_organization_id as lead', 'deadline_on as due'])
      .where('assignment.directive_id', '=', directiveId)
      .orderBy('ordinal')
      .execute(),
  )

it('gives duties out once a year, to the agencies of that day', async () => {
  const { services, office } = space
  const { id: templateId, version } = await makeTemplate(services, office, 'Việc thường xuyên', { items: [item()] })
  const edited = await editTemplate(services, office, templateId, version, {
    name: 'Việc thường xuyên hằng năm',
    items: [item(), item({ text: 'Tổng kết năm', leadOrganizationIds: [id.health], month: null, day: null })],
  })
  await expect(editTemplate(services, office, templateId, version, edited)).rejects.toMatchObject({
    code: 'version_conflict',
  })
  await space.record([
    aChange({ kind: 'merge', unit: 'organization', fromIds: [id.planning], into: { id: id.finance, terms: null } }),
  ])
  space.comeTo('2025-07-02')
  const preview = await previewTemplate(services, office, templateId, 2026)
  expect(preview.closed).toMatchObject([{ id: id.planning, successors: [{ id: id.finance }] }])
  expect(preview.items.map(({ dueOn, isPast }) => [dueOn, isPast])).toEqual([
    ['2026-11-15', false],
    [null, false],
  ])
  const { directiveId, assignmentCount } = await give(templateId, edited.version)
  expect(assignmentCount).toBe(2)
  expect(await leadsOf(directiveId)).toEqual([
    { lead: id.finance, due: '2026-11-15' },
    { lead: id.health, due: null },
  ])
  await expect(give(templateId, edited.version)).rejects.toMatchObject({
    code: 'template_used',
    details: { directiveId },
  })
  const chosen = await give(templateId, edited.version, {
    year: 2027,
    itemIndexes: [0],
    replacements: [{ organizationId: id.planning, byOrganizationIds: [id.health] }],
  })
  expect(await leadsOf(chosen.directiveId)).toEqual([{ lead: id.health, due: '2027-11-15' }])
  await expect(give(templateId, edited.version, { year: 2028, itemIndexes: [] })).rejects.toMatchObject({
    code: 'template_nothing_chosen',
  })
  await expect(give(templateId, edited.version, { year: 2024 })).rejects.toMatchObject({
    code: 'typed_deadline_in_past',
  })
  const again = await makeTemplate(services, office, 'Từ văn bản', { directiveId })
  expect(again.items).toMatchObject([
    { text: 'Lập dự toán ngân sách năm', leadOrganizationIds: [id.finance], month: 11, day: 15, product: 'Dự toán' },
    { text: 'Tổng kết năm', month: null, day: null },
  ])
  const agency = await space.actor('agency_leader', 'Sở Y tế')
  await expect(makeTemplate(services, agency, 'x', { items: [item()] })).rejects.toMatchObject({ code: 'not_allowed' })
  await expect(makeTemplate(services, office, 'x', { directiveId: templateId })).rejects.toMatchObject({
    code: 'template_source_missing',
  })
})
