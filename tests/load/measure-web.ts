import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openBrowser } from '../support/open-browser.ts'
import { benchPassword, benchPeople } from './bench-database.ts'
import { printTable } from './print-table.ts'

const folder = join(import.meta.dirname, '../../apps/web/dist')
const pages: [string, keyof typeof benchPeople, string][] = [
  ['the agency’s list', 'specialist', '/nhiem-vu'],
  ['leaders’ page', 'leader', '/lanh-dao'],
]

/** Gzipped size of every script a first visit loads until the network is quiet, seen in a real browser. */
export async function measureWeb(address: string): Promise<void> {
  const browser = await openBrowser()
  const rows: (string | number)[][] = []
  for (const [name, who, path] of pages) {
    const context = await browser.newContext({ baseURL: address })
    await context.request.post('/api/session', { data: { email: benchPeople[who], password: benchPassword } })
    const page = await context.newPage()
    const scripts = new Set<string>()
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js')) scripts.add(pathname)
    })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(
      [...scripts].map(async (script) => gzipSync(await readFile(join(folder, script))).length),
    )
    rows.push([name, scripts.size, (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)])
    await context.close()
  }
  await browser.close()
  printTable('First load in a browser, JavaScript gzipped (aim: list under 200 kB)', ['page', 'scripts', 'kB'], rows)
}
