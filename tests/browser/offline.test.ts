import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../modules/access/index.ts'
import { addOrganization } from '../../modules/organizations/index.ts'
import { loadPlaces } from '../support/load-places.ts'
import { noFaults, openWeb, phone, tick } from './open-web.ts'

const committee = 'Ủy ban nhân dân xã Núi Xanh'
const register = 'di-tich'

/** What the browser keeps: addresses by the name of the cache. */
const keptIn = (page: Page) =>
  page.evaluate<Record<string, string[]>>(`(async () => Object.fromEntries(
    await Promise.all((await caches.keys()).map(async (name) =>
      [name, (await (await caches.open(name)).keys()).map(({ url }) => url)]))))()`)

describe('without connection', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let officer: Actor
  let page: Page

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    const { space } = web
    await loadPlaces(space.url)
    const call = await space.callAs(space.administrator)
    const placeId = (await call('GET', `/api/places?words=${encodeURIComponent('núi xanh')}`)).json().items[0].id
    await addOrganization(space.services, space.administrator, {
      name: committee,
      shortName: null,
      kind: 'people_committee',
      level: 'commune',
      code: null,
      code102: null,
      parentId: space.committeeId,
      placeId,
      fields: [],
      aliases: [],
      validFrom: '2025-07-01',
    })
    officer = await space.actor('specialist', committee)
    page = await web.pageOf(officer, phone)
  })
  afterAll(() => web.close())

  const records = async () =>
    (await (await web.space.callAs(officer))('GET', `/api/registers/${register}/records`)).json().items

  const fill = async (name: string) => {
    await page.getByLabel('Tên di tích').fill(name)
    await tick(page.getByRole('radio', { name: 'Trong danh mục kiểm kê', exact: true }))
    await tick(page.getByRole('radio', { name: 'Tốt', exact: true }))
    await tick(page.getByRole('group', { name: 'Có quy chế quản lý, bảo vệ' }).getByRole('radio', { name: 'Không' }))
  }

  it('the built worker lists only files of its own origin', async () => {
    const worker = await readFile(join(import.meta.dirname, '../../apps/web/dist/sw.js'), 'utf8')
    const { files, version } = JSON.parse(/DONDOC_OFFLINE_FILES=(\{.*?\});/.exec(worker)?.[1] ?? '{}')
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(files.length).toBeGreaterThan(10)
    for (const path of files) expect(path).toMatch(/^\/(assets\/[\w.$~-]+\.(js|css)|color-scheme\.js|favicon\.svg)$/)
    expect(worker).not.toMatch(/^\s*import\b/m)
  })

  it('keeps its own files and the definitions of opened registers, no other answer of the server', async () => {
    await page.goto(`/so-theo-doi/${register}/moi`)
    const isReady = () => page.evaluate('navigator.serviceWorker.ready.then(() => true)').catch(() => false)
    await expect.poll(isReady).toBe(true)
    await page.reload()
    await page.getByRole('combobox', { name: 'Xã', exact: true }).fill('nui xanh')
    await page.getByRole('option', { name: /Xã Núi Xanh/ }).click()
    await fill('Bia chiến thắng')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByText('Dự thảo đã đủ').waitFor()
    await page.goto('/nhiem-vu')
    await page.getByRole('heading', { name: 'Nhiệm vụ', level: 1 }).waitFor()
    const kept = await keptIn(page)
    const addresses = Object.values(kept).flat()
    expect(addresses.every((url) => new URL(url).origin === web.address)).toBe(true)
    expect(addresses.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/api/'))).toEqual([
      `/api/registers/${register}`,
    ])
  })

  it('a reload opens the form all the same; what is filled in goes out once when the line is back', async () => {
    await page.context().setOffline(true)
    await page.goto(`/so-theo-doi/${register}/moi`)
    await page.getByText('Đang mất kết nối. Cứ nhập tiếp').waitFor()
    await noFaults(page)
    await fill('Hầm bí mật')
    await page.getByRole('button', { name: 'Ghi, gửi khi có mạng' }).click()
    await page.getByRole('region', { name: 'Chờ gửi (1)' }).getByRole('link', { name: 'Hầm bí mật' }).waitFor()
    await page.goto('/so-theo-doi')
    await page.getByRole('link', { name: 'Ghi vào sổ Di tích' }).waitFor()
    await page.getByRole('region', { name: 'Chờ gửi (1)' }).waitFor()
    await noFaults(page)
    expect(await records()).toHaveLength(1)

    await page.context().setOffline(false)
    await page.getByRole('region', { name: 'Chờ gửi (1)' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Di tích', exact: true }).waitFor()
    expect((await records()).map(({ title }: { title: string }) => title).sort()).toEqual([
      'Bia chiến thắng',
      'Hầm bí mật',
    ])
    await page.reload()
    await page.getByRole('link', { name: 'Di tích', exact: true }).waitFor()
    expect(await records(), 'sent once').toHaveLength(2)
  })

  it('forgets the person and the definitions when they sign out', async () => {
    await page.getByRole('button', { name: /^Tài khoản:/ }).click()
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await page.waitForURL(/dang-nhap/)
    const left = await keptIn(page)
    expect(
      Object.values(left)
        .flat()
        .some((url) => url.includes('/api/')),
    ).toBe(false)
    expect(await page.evaluate("localStorage.getItem('dondoc.nguoi-tren-may')")).toBeNull()
  })
})
