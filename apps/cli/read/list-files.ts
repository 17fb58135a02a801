import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CliError } from '../terminal/cli-error.ts'

const sayings: Record<string, string> = {
  ENOENT: 'Không có tệp hoặc thư mục này. Kiểm tra lại đường dẫn.',
  ENOTDIR: 'Không có tệp hoặc thư mục này. Kiểm tra lại đường dẫn.',
  EACCES: 'Không đủ quyền đọc. Sửa quyền hoặc chép sang nơi đọc được.',
  EPERM: 'Không đủ quyền đọc. Sửa quyền hoặc chép sang nơi đọc được.',
}

/** The files to read: the one named, or all below a folder by name, hidden ones left out; null stands for one file. */
export async function listFiles(path: string): Promise<{ folder: string; names: string[] } | null> {
  try {
    if (!(await stat(path)).isDirectory()) return null
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const names = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
    return { folder: path, names: names.sort((a, b) => a.localeCompare(b, 'vi', { numeric: true })) }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new CliError(`Không đọc được "${path}". ${sayings[code] ?? `Hệ thống báo: ${message}. Thử lại.`}`)
  }
}
