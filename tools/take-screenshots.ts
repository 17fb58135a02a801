import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { openBrowser } from '../tests/support/open-browser.ts'
import { uploadDemoFiles } from './upload-demo-files.ts'

const folder = join(import.meta.dirname, '../docs/screenshots')
const baseURL = process.argv[2] ?? 'http://127.0.0.1:4180'
const password = 'dondoc-minh-hoa'
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

type Item = { id: string; title?: string; text?: string; lead?: { name: string }; formerLead?: { name: string } | null }
type Shot = {
  name: string
  as: string | null
  path: string
  firstOf?: string
  /** the first of which this is so */
  where?: (item: Item) => boolean
  /** scrolled to, of this id */
  at?: string
  /** scrolled to, with these words */
  heading?: string
  /** down to the pictures of a programme */
  pictures?: boolean
  /** milliseconds until charts and maps are drawn */
  settles?: number
  dark?: boolean
}

/** A duty that 2021 gave to a district and that lies with a commune today. */
const ofDistrict = ({ lead, formerLead }: Item): boolean =>
  lead?.name === 'Ủy ban nhân dân xã Vĩnh Phong' && formerLead?.name === 'Ủy ban nhân dân huyện Vĩnh Thuận'

const districtDuty = (name: string, day: string): Shot => ({
  name,
  as: 'vanphong',
  path: `/nhiem-vu/:id${day}`,
  firstOf: '/api/assignments?limit=100',
  where: ofDistrict,
  at: 'qua-cac-thoi-ky',
})

const address = encodeURIComponent('xã Vĩnh Phong, huyện Vĩnh Thuận, tỉnh Kiên Giang')

const shots: Shot[] = [
  { name: 'signin', as: null, path: '/dang-nhap' },
  { name: 'overview', as: 'lanhdao', path: '/lanh-dao' },
  { name: 'overview-dark', as: 'lanhdao', path: '/lanh-dao', dark: true },
  { name: 'home', as: 'vanphong', path: '/' },
  { name: 'directives', as: 'vanphong', path: '/van-ban' },
  { name: 'receive', as: 'vanphong', path: '/van-ban/tiep-nhan' },
  { name: 'review', as: 'vanphong', path: '/van-ban/:id/ra-soat', firstOf: '/api/directives?status=draft' },
  { name: 'directive', as: 'vanphong', path: '/van-ban/:id', firstOf: '/api/directives?status=issued' },
  { name: 'list', as: 'vanphong', path: '/nhiem-vu' },
  { name: 'duty', as: 'sokehoach', path: '/nhiem-vu/:id', firstOf: '/api/assignments?state=overdue' },
  { name: 'board', as: 'vanphong', path: '/nhiem-vu?xem=bang' },
  { name: 'calendar', as: 'vanphong', path: '/nhiem-vu?xem=lich' },
  { name: 'timeline', as: 'vanphong', path: '/nhiem-vu?xem=dong-thoi-gian' },
  { name: 'agency-home', as: 'soyte', path: '/' },
  { name: 'chasing', as: 'vanphong', path: '/don-doc' },
  { name: 'tracking-rules', as: 'vanphong', path: '/quan-tri/quy-che-theo-doi' },
  { name: 'statistics', as: 'lanhdao', path: '/thong-ke' },
  { name: 'changes', as: 'lanhdao', path: '/thong-ke/thay-doi' },
  { name: 'direct-entry', as: 'lanhdao', path: '/van-ban/nhap-truc-tiep' },
  { name: 'channels', as: 'quantri', path: '/quan-tri/kenh-thong-bao' },
  { name: 'account', as: 'soyte', path: '/tai-khoan' },
  { name: 'difficulties', as: 'sonoivu', path: '/kho-khan' },
  { name: 'agencies', as: 'quantri', path: '/co-quan' },
  { name: 'agencies-2021', as: 'vanphong', path: '/co-quan?ngay=2021-04-27' },
  { name: 'agencies-2025', as: 'vanphong', path: '/co-quan?ngay=2025-04-01' },
  districtDuty('leads-2021', '?ngay=2021-04-27'),
  districtDuty('leads-2025', '?ngay=2025-04-01'),
  districtDuty('leads-today', ''),
  { name: 'successions', as: 'lanhdao', path: '/co-quan/so-do' },
  { name: 'reorganization', as: 'vanphong', path: '/sap-xep/:id', firstOf: '/api/reorganizations' },
  { name: 'places', as: 'vanphong', path: `/dia-ban?diaChi=${address}&vaoNgay=2021-04-27` },
  { name: 'recognitions', as: 'vanphong', path: '/cong-nhan' },
  { name: 'people', as: 'quantri', path: '/quan-tri' },
  { name: 'audit', as: 'quantri', path: '/quan-tri/nhat-ky' },
  { name: 'notifications', as: 'soyte', path: '/thong-bao' },
  { name: 'registers', as: 'soyte', path: '/so-theo-doi' },
  { name: 'register', as: 'vanphong', path: '/so-theo-doi/cong-trinh' },
  { name: 'register-map', as: 'vanphong', path: '/so-theo-doi/di-tich?xem=ban-do', settles: 6_000 },
  { name: 'record', as: 'soyte', path: '/so-theo-doi/tram-y-te/:id', firstOf: '/api/registers/tram-y-te/records' },
  { name: 'record-form', as: 'soyte', path: '/so-theo-doi/tram-y-te/moi' },
  { name: 'programme', as: 'lanhdao', path: '/chuong-trinh/an-toan-khu' },
  { name: 'trends', as: 'vanphong', path: '/chuong-trinh/an-toan-khu?muc=xu-huong', settles: 3_000, pictures: true },
  { name: 'comparison', as: 'vanphong', path: '/chuong-trinh/an-toan-khu?muc=so-sanh', settles: 3_000, pictures: true },
  {
    name: 'programme-map',
    as: 'vanphong',
    path: '/chuong-trinh/an-toan-khu?muc=ban-do',
    settles: 6_000,
    pictures: true,
  },
  { name: 'scorecards', as: 'vanphong', path: '/chuong-trinh/an-toan-khu/diem' },
  { name: 'differences', as: 'vanphong', path: '/chuong-trinh/an-toan-khu/chenh-lech' },
  { name: 'programme-report', as: 'vanphong', path: '/chuong-trinh/an-toan-khu/bao-cao' },
  {
    name: 'duty-measures',
    as: 'vanphong',
    path: '/nhiem-vu/:id',
    firstOf: '/api/assignments?limit=100',
    where: ({ text }) => text?.includes('thẻ bảo hiểm y tế') ?? false,
    heading: 'Đo bằng gì',
  },
]

/** The run page and the review beside the original page, of files uploaded for the pictures. */
const uploaded = ({ runId, scanId }: { runId: string; scanId: string }): Shot[] => [
  { name: 'run', as: 'vanphong', path: `/van-ban/dot-doc/${runId}` },
  { name: 'pages', as: 'vanphong', path: `/van-ban/${scanId}/ra-soat` },
]

/** A meeting at its first duty and a letter to the agency that is late longest, made for the pictures. */
async function startedShots({ request }: BrowserContext): Promise<Shot[]> {
  const heldOn = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  const made = async (path: string, data: object) => (await request.post(path, { data })).json()
  const meeting = (await made('/api/meetings', { title: 'Giao ban đôn đốc', heldOn })) as Item
  const { items } = (await (await request.get('/api/chasing/agencies')).json()) as { items: { id: string }[] }
  const { letters } = (await made('/api/chasing/letters', {
    letters: [{ organizationId: items[0]?.id, assignmentIds: null }],
  })) as { letters: Item[] }
  return [
    { name: 'meeting', as: 'vanphong', path: `/hop/${meeting.id}?muc=1` },
    { name: 'letter', as: 'vanphong', path: `/don-doc/${letters[0]?.id}` },
  ]
}

async function pathOf(context: BrowserContext, shot: Shot): Promise<string> {
  if (!shot.firstOf) return shot.path
  const page = (await (await context.request.get(shot.firstOf)).json()) as { items: Item[] }
  const found = page.items.find(shot.where ?? (() => true))
  if (!found) throw new Error(`nothing to show for ${shot.name}`)
  return shot.path.replace(':id', found.id)
}

const signIn = (context: BrowserContext, account: string) =>
  context.request.post('/api/session', { data: { email: `${account}@minhhoa.dondoc.vn`, password } })

async function take(browser: Browser, shot: Shot): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    const context = await browser.newContext({
      viewport,
      baseURL,
      colorScheme: shot.dark ? 'dark' : 'light',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    if (shot.as) await signIn(context, shot.as)
    const page = await context.newPage()
    await page.goto(await pathOf(context, shot))
    // The worker that draws a map leaves its own request open.
    if (shot.settles) await page.waitForTimeout(shot.settles)
    else await page.waitForLoadState('networkidle')
    if (shot.pictures)
      await page.getByRole('tablist', { name: 'Cách xem số liệu' }).evaluate((tabs) => tabs.scrollIntoView())
    if (shot.heading)
      await page.getByRole('heading', { name: shot.heading }).evaluate((heading) => heading.scrollIntoView())
    if (shot.at) await page.locator(`#${shot.at}`).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await page.screenshot({ path: join(folder, `${shot.name}-${size}.png`), animations: 'disabled' })
    await context.close()
  }
}

/** Takes the pictures of docs/screens.md from a demonstration that has just been started. */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const browser = await openBrowser()
  for (const shot of shots) await take(browser, shot)
  const office = await browser.newContext({ baseURL })
  await signIn(office, 'vanphong')
  for (const shot of await startedShots(office)) await take(browser, shot)
  for (const shot of uploaded(await uploadDemoFiles(office.request))) await take(browser, shot)
  await browser.close()
}

await main()
