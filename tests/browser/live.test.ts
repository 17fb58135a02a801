import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../modules/access/index.ts'
import { extendDeadline } from '../../modules/duties/extend-deadline/extend-deadline.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { noFaults, openWeb } from './open-web.ts'

type Web = Awaited<ReturnType<typeof openWeb>>
let web: Web
let space: Awaited<ReturnType<typeof withDuties<Web['space']>>>
let health: Actor
let assignmentId: string
let office: Page
let agency: Page

beforeAll(async () => {
  web = await openWeb()
  space = await withDuties(web.space)
  health = await space.actor('agency_leader', 'Sở Y tế')
  assignmentId = await space.assignOne('2026-04-30', { leads: ['Sở Y tế'], text: 'Rà soát bảo hiểm y tế' })
  office = await web.pageOf(space.office)
  agency = await web.pageOf(health)
})
afterAll(() => web.close())

/** A page that was opened once, and is never loaded again. */
async function watch(page: Page): Promise<void> {
  const told = page.waitForResponse((answer) => answer.url().endsWith('/api/live'))
  await page.goto(`/nhiem-vu/${assignmentId}`)
  await page.getByText('Rà soát bảo hiểm y tế').first().waitFor()
  expect((await told).status()).toBe(200)
}

it('what one person does is seen by another who has the page open', async () => {
  await watch(office)
  await office.getByText('Chờ tiếp nhận').first().waitFor()
  await watch(agency)
  await agency
    .getByRole('region', { name: 'Việc tiếp theo' })
    .getByRole('button', { name: 'Tiếp nhận', exact: true })
    .click()
  await office.getByText('Chờ tiếp nhận').first().waitFor({ state: 'detached' })
  await office.getByText(health.fullName).first().waitFor()
})

it('but nothing changes under a form somebody fills in: the new state is offered', async () => {
  await agency.getByRole('region', { name: 'Việc tiếp theo' }).getByRole('button', { name: 'Báo cáo tiến độ' }).click()
  const done = agency.getByRole('textbox', { name: 'Việc đã làm' })
  await done.fill('Đã rà soát 40 hồ sơ')
  // What is heard within three seconds of one's own act counts as its echo.
  await agency.waitForTimeout(3_000)
  await extendDeadline(space.services, space.office, assignmentId, { to: '2026-05-31', reason: 'Bổ sung hồ sơ' })
  const notice = agency.getByText('Người khác vừa cập nhật nhiệm vụ này')
  await notice.waitFor()
  await noFaults(agency)
  await agency.getByRole('button', { name: 'Xem bản mới' }).click()
  await notice.waitFor({ state: 'detached' })
  await agency.getByText('31/05/2026').first().waitFor()
  expect(await done.inputValue()).toBe('Đã rà soát 40 hồ sơ')
})

it('tabs of one browser share one connection', async () => {
  const second = await office.context().newPage()
  let asked = 0
  second.on('request', (request) => {
    if (request.url().endsWith('/api/live')) asked += 1
  })
  await second.goto(`/nhiem-vu/${assignmentId}`)
  await second.getByText('Rà soát bảo hiểm y tế').first().waitFor()
  await agency.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await second.getByText('Đã rà soát 40 hồ sơ').first().waitFor()
  expect(asked).toBe(0)
  await second.close()
})
