import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from './find-line.ts'

const isSource = (name: string) => /\.(?:ts|mts|js|mjs|json)$/.test(name) && !/\.test\.\w+$/.test(name)

/** The source files of a pack, in the order of their names. */
export async function readSources(folder: string): Promise<Source[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && isSource(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })))
}
