import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootFolder } from '../launch/root-folder.mjs'

/** `dondoc version`: the product's version and the Node it runs on. */
export async function showVersion(): Promise<number> {
  const description = JSON.parse(await readFile(join(rootFolder, 'package.json'), 'utf8')) as { version: string }
  process.stdout.write(`Đôn Đốc ${description.version} (Node.js ${process.versions.node})\n`)
  return 0
}
