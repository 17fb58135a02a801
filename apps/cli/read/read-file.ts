import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { CliError } from '../terminal/cli-error.ts'

const sayings: Record<string, string> = {
  ENOENT: 'Không có tệp này. Kiểm tra lại đường dẫn.',
  ENOTDIR: 'Không có tệp này. Kiểm tra lại đường dẫn.',
  EISDIR: 'Đây là thư mục. Chọn một tệp văn bản trong đó.',
  EACCES: 'Không đủ quyền đọc tệp. Sửa quyền hoặc chép sang nơi đọc được.',
  EPERM: 'Không đủ quyền đọc tệp. Sửa quyền hoặc chép sang nơi đọc được.',
}

const undecodable = {
  empty: 'Tệp trống. Chọn tệp có nội dung.',
  binary: 'Đây không phải tệp văn bản thuần. Lưu văn bản dạng .txt hoặc .md rồi đọc lại.',
  unknown_encoding: 'Không nhận ra bảng mã. Lưu tệp dạng UTF-8 rồi đọc lại.',
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new CliError(
      `Không đọc được "${file}". ${sayings[code] ?? `Hệ thống báo: ${(error as Error).message}. Thử lại.`}`,
    )
  }
}

/**
 * Reads a directive from a file ("-" for standard input) and prints what was found as JSON on standard output.
 * A file that cannot be read, or is no text, becomes one sentence on standard error and exit code 1.
 */
export async function readDirectiveFile(file: string): Promise<number> {
  const bytes = await readBytes(file)
  const { decodeText, readDirective, toScorerJson } = await import('../../../modules/directives/index.ts')
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new CliError(`Không đọc được "${file}". ${undecodable[decoded.problem]}`)
  const answer = toScorerJson(readDirective(decoded.text))
  // A reader that has seen enough, such as head, closes the pipe; that is no failure.
  process.stdout.on('error', () => {})
  await new Promise<void>((resolve) => {
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`, () => resolve())
  })
  return 0
}
