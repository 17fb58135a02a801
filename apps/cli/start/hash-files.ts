import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const skippedFolders = new Set(['node_modules', 'dist', '.git'])
const isSource = (name: string) => !name.endsWith('.gen.ts') && !/\.test\.tsx?$/.test(name)

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (entries === null) return [path]
  const nested = entries
    .filter((entry) => (entry.isDirectory() ? !skippedFolders.has(entry.name) : isSource(entry.name)))
    .map((entry) => listFiles(join(path, entry.name)))
  return (await Promise.all(nested)).flat()
}

/** SHA-256 over names and contents of files and folders below `root`; tests, output and generated files left out. */
export async function hashFiles(root: string, paths: string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => listFiles(join(root, path))))).flat().sort()
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => null)))
  const hash = createHash('sha256')
  for (const [index, file] of files.entries()) {
    const content = contents[index]
    if (content) hash.update(`${file.slice(root.length).replaceAll('\\', '/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
