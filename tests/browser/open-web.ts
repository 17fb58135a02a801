import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { reorganizations } from '../../apps/server/reorganizations.ts'
import type { Actor } from '../../modules/access/index.ts'
import { handleDirectiveJobs, stopReadingProcesses } from '../../modules/directives/index.ts'
import { openBrowser } from '../support/open-browser.ts'
import { openTestSpace, testPassword } from '../support/test-space.ts'

const webFolder = join(import.meta.dirname, '../../apps/web/dist')

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

type WebOptions = { startsAt?: string; readsFiles?: boolean; worksReorganizations?: boolean }

/**
 * The product in a real browser: a fictional province on its own database, the built web application, Chromium; with
 * `readsFiles` uploaded files are read as the server reads them, with `worksReorganizations` duties follow reorganizations.
 */
export async function openWeb(options: WebOptions = {}) {
  const space = await openTestSpace({ ...options, webFolder })
  const app = await space.openApp()
  const worksJobs = options.readsFiles || options.worksReorganizations
  if (options.readsFiles) handleDirectiveJobs(space.services)
  if (options.worksReorganizations) reorganizations.handleJobs(space.services)
  if (worksJobs) await space.services.jobs.start({ work: true })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()
  const contexts: BrowserContext[] = []

  /** A signed-in page of a person; each has cookies and storage of their own. */
  async function pageOf(person: Actor, viewport = desktop): Promise<Page> {
    const context = await browser.newContext({
      viewport,
      baseURL: address,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    })
    contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto('/dang-nhap')
    await page.getByLabel('Thư điện tử').fill(person.email)
    await page.getByLabel('Mật khẩu', { exact: true }).fill(testPassword)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'))
    return page
  }

  return {
    space,
    address,
    browser,
    pageOf,
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      if (worksJobs) await space.services.jobs.stop()
      if (options.readsFiles) stopReadingProcesses()
      await space.close()
    },
  }
}

const levelAA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds against WCAG 2.2 AA, one line each; empty when nothing. Our pages have no frames, so that the second page axe
 * otherwise opens to join the results of frames is not needed: it took twice as long as looking.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: levelAA, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`))
}

/** A notice that fades away is seen half-transparent for a moment; a fault that stays is a fault. */
export const noFaults = (page: Page) =>
  expect.poll(() => accessibilityFaults(page), { timeout: 60_000, interval: 1_000 }).toEqual([])

/** Ticks a box or a radio button, and waits until the page shows it: the answer of a server may stand between. */
export async function tick(box: Locator): Promise<void> {
  await box.click()
  await expect.poll(() => box.isChecked()).toBe(true)
}
