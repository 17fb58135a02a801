import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = /\.(js|css|html|svg|json)$/
const smallest = 1024

/** Lays a .br and a .gz copy beside every file worth compressing; the server sends them to browsers that can. */
export async function compressFiles(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => compressible.test(name))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  for (const name of names) {
    const file = join(folder, name)
    const bytes = await readFile(file)
    if (bytes.length < smallest) continue
    const [brotli, zipped] = await Promise.all([
      promisify(brotliCompress)(bytes, { params }),
      promisify(gzip)(bytes, { level: 9 }),
    ])
    await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)])
  }
}
