import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { printTable } from './print-table.ts'

const folder = join(import.meta.dirname, '../../apps/web/dist')

/** Gzipped size of the scripts the first load of the agency's list asks for, following static imports from the page's chunk. */
export async function measureWeb(): Promise<void> {
  const manifestFile = join(folder, '.vite/manifest.json')
  if (!existsSync(manifestFile)) {
    console.log('\nWeb: not built; run `npm run build:web` first.')
    return
  }
  const { default: manifest } = (await import(manifestFile, { with: { type: 'json' } })) as {
    default: Record<string, { file: string; imports?: string[]; isEntry?: boolean; src?: string }>
  }
  const pages: [string, RegExp][] = [
    ['agency’s list /nhiem-vu', /nhiem-vu\.index/],
    ['leaders’ page /lanh-dao', /lanh-dao/],
    ['sign-in /dang-nhap', /dang-nhap/],
  ]
  const rows: (string | number)[][] = []
  for (const [name, pattern] of pages) {
    const wanted = new Set<string>()
    const follow = (key: string) => {
      if (wanted.has(key)) return
      wanted.add(key)
      for (const next of manifest[key]?.imports ?? []) follow(next)
    }
    for (const [key, chunk] of Object.entries(manifest))
      if (chunk.isEntry || pattern.test(key) || /routes\/_app\.tsx/.test(key)) follow(key)
    const files = [...new Set([...wanted].map((key) => manifest[key]?.file).filter((file) => file?.endsWith('.js')))]
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, `${file}.gz`))).size))
    rows.push([name, files.length, (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)])
  }
  const all = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js')).length
  printTable(
    `First load, JavaScript gzipped (aim: list under 200 kB; ${all} scripts in all)`,
    ['page', 'scripts', 'kB'],
    rows,
  )
}
