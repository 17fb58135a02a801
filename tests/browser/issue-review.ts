import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { tick } from './open-web.ts'

/** Signs off a review in which nothing is missing and issues it; ends on the page of the issued directive. */
export async function issueReview(page: Page): Promise<void> {
  await tick(page.getByLabel('Tôi đã rà soát toàn văn'))
  const button = page.getByRole('button', { name: 'Phát hành' })
  await expect.poll(() => button.isEnabled(), { timeout: 10_000 }).toBe(true)
  await button.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Phát hành' }).click()
  await page.waitForURL((url) => /\/van-ban\/[0-9a-f-]{36}$/.test(url.pathname))
}

/** Pastes a text on the receive page and waits for its review. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.goto('/van-ban/tiep-nhan')
  await page.getByRole('tab', { name: 'Dán toàn văn' }).click()
  await page.getByLabel('Toàn văn văn bản').fill(text)
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await page.waitForURL(/\/ra-soat$/)
}
