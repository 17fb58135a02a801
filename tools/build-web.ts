import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'

const webFolder = join(import.meta.dirname, '../apps/web')
const compressible = /\.(js|css|html|svg|json)$/

/** Builds the web application into apps/web/dist and lays compressed copies beside its files. */
export async function buildWeb(): Promise<void> {
  await build({ root: webFolder, configFile: join(webFolder, 'vite.config.ts'), logLevel: 'warn' })
  const folder = join(webFolder, 'dist')
  const names = (await readdir(folder, { recursive: true })).filter((name) => compressible.test(name))
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(bytes, { params }))
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }))
  }
}

if (process.argv[1] === import.meta.filename) await buildWeb()
