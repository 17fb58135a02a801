import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isProgramme, type Programme } from '../../../pack-kit/index.ts'
import { CliError } from '../terminal/cli-error.ts'

/** Every programme a pack exports from its index.ts, alone or in lists. Throws a `CliError` where there is none to be had. */
export async function loadProgrammes(folder: string): Promise<Programme[]> {
  const index = join(resolve(folder), 'index.ts')
  try {
    await access(index)
  } catch {
    throw new CliError(
      `Không có tệp ${join(folder, 'index.ts')}. Nêu thư mục của gói chương trình, ví dụ packs/an-toan-khu.`,
    )
  }
  let exported: Record<string, unknown>
  try {
    exported = await import(pathToFileURL(index).href)
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    throw new CliError(`Không nạp được ${join(folder, 'index.ts')}. Sửa lỗi dưới đây rồi chạy lại.`, { detail })
  }
  const programmes = [...new Set(Object.values(exported).flat())].filter(isProgramme)
  if (programmes.length === 0)
    throw new CliError(`${join(folder, 'index.ts')} không xuất chương trình nào (defineProgramme).`)
  return programmes
}
