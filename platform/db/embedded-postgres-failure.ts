import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'

/** The embedded PostgreSQL could not be prepared or started; `message` says what to do, `detail` what it wrote. */
export class EmbeddedPostgresFailure extends Error {
  readonly detail: string

  constructor(message: string, detail = '') {
    super(message)
    this.name = 'EmbeddedPostgresFailure'
    this.detail = detail
  }
}

const known: [RegExp, string][] = [
  [/No space left on device|could not extend file/i, 'Ổ đĩa đã đầy. Giải phóng ít nhất 1 GB rồi chạy lại.'],
  [
    /database files are incompatible|was initialized by PostgreSQL version/i,
    'Dữ liệu được tạo bởi phiên bản PostgreSQL khác. Dùng lại bản Đôn Đốc cũ để sao lưu, rồi khôi phục vào bản này.',
  ],
  [
    /error while loading shared libraries|Library not loaded|cannot execute binary file/i,
    'Gói PostgreSQL chưa cài trọn vẹn. Chạy "npm rebuild" (cho phép tập lệnh cài đặt) rồi chạy lại.',
  ],
  [
    /shared memory|semaphores/i,
    'Máy không cấp đủ bộ nhớ dùng chung cho PostgreSQL. Tăng giới hạn (/dev/shm) rồi chạy lại.',
  ],
  [
    /Permission denied|Operation not permitted|wrong ownership|EACCES|EPERM/i,
    'Không đủ quyền trên thư mục dữ liệu. Chạy lại bằng tài khoản đã tạo thư mục đó, hoặc đặt DONDOC_DATA tới thư mục khác.',
  ],
]

/** Turns what PostgreSQL wrote into a failure with a sentence that says what to do next. */
export function explainFailure(doing: string, output: string): EmbeddedPostgresFailure {
  const advice = known.find(([pattern]) => pattern.test(output))?.[1]
  const fallback = 'Xem chi tiết dưới đây và tệp postgres.log trong thư mục dữ liệu, rồi chạy lại.'
  return new EmbeddedPostgresFailure(
    `${doing} không thành. ${advice ?? fallback}`,
    output.trim().split('\n').slice(-12).join('\n'),
  )
}

/** Size of a file now, 0 when it does not exist. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** What was written to a file after `from`, at most its last 8 KB. */
export function readSince(file: string, from: number): string {
  const descriptor = openSync(file, 'r')
  try {
    const start = Math.max(from, fstatSync(descriptor).size - 8192)
    const buffer = Buffer.alloc(8192)
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, buffer.length, start))
  } finally {
    closeSync(descriptor)
  }
}
