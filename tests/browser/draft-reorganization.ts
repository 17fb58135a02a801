import type { Page } from 'playwright-core'

const dialogOf = (page: Page) => page.getByRole('dialog')

/** Types part of a name into a picker of the open dialog and takes the first that fits. */
async function pick(page: Page, scope: ReturnType<typeof dialogOf>, label: string, name: string): Promise<void> {
  const box = scope.getByRole('combobox', { name: label, exact: true })
  await box.click()
  await box.fill(name)
  await page.getByRole('option', { name }).first().click()
}

async function beginChange(page: Page, kind: RegExp) {
  await page.getByRole('button', { name: 'Thêm thay đổi', exact: true }).click()
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: kind }).click()
  return dialog
}

async function finishChange(page: Page): Promise<void> {
  await dialogOf(page).getByRole('button', { name: 'Thêm thay đổi' }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
}

/** Enters a merger of agencies into a new one. */
export async function enterMerger(page: Page, from: readonly string[], name: string): Promise<void> {
  const dialog = await beginChange(page, /^Hợp nhất, sáp nhập/)
  for (const each of from) await pick(page, dialog, 'Các cơ quan hợp nhất, sáp nhập', each)
  await dialog.getByLabel('Tên đầy đủ').fill(name)
  await finishChange(page)
}

/** Enters the division of an agency among new ones; one that is there takes over a field of work. */
export async function enterSplit(
  page: Page,
  split: { from: string; into: readonly [string, string]; byField: { to: string; field: string } },
): Promise<void> {
  const dialog = await beginChange(page, /^Chia, tách/)
  const target = (number: number) => dialog.getByRole('group', { name: `Đơn vị nhận ${number}` })
  await pick(page, dialog, 'Cơ quan chia, tách', split.from)
  for (const [index, name] of split.into.entries())
    await target(index + 1)
      .getByLabel('Tên đầy đủ')
      .fill(name)
  await dialog.getByRole('button', { name: 'Thêm đơn vị nhận' }).click()
  await target(3).getByText('Cơ quan đang có', { exact: true }).click()
  await pick(page, target(3), 'Cơ quan đang có', split.byField.to)
  await target(3).getByText('Chỉ theo lĩnh vực').click()
  await pick(page, target(3), 'Lĩnh vực nhận', split.byField.field)
  await finishChange(page)
}

/** Types the day into a date field and leaves it. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.fill(day)
  await field.press('Tab')
}
