type Explained = { message: string; exitCode: number }

const sayings: Record<string, string> = {
  ENOSPC: 'Ổ đĩa đã đầy. Giải phóng ít nhất 1 GB rồi chạy lại.',
  EACCES:
    'Không đủ quyền với tệp hoặc thư mục dưới đây. Sửa quyền, hoặc đặt DONDOC_DATA tới thư mục ghi được, rồi chạy lại.',
  EROFS: 'Ổ đĩa chỉ cho đọc. Đặt DONDOC_DATA tới thư mục ghi được rồi chạy lại.',
}

/** Errors of our own kinds carry a sentence; they are known by name so that no module is loaded just to print one. */
const ownKinds = new Set(['CliError', 'FolderInUse', 'EmbeddedPostgresFailure', 'DomainError'])

/** What the terminal shows for a failure, and the exit code. Unknown faults keep their stack for the person who helps. */
export function explainFailure(error: unknown): Explained {
  if (!(error instanceof Error))
    return { message: `Lỗi chưa rõ: ${String(error)}. Chạy "npx dondoc doctor".`, exitCode: 1 }
  const { detail, exitCode } = error as { detail?: unknown; exitCode?: unknown }
  if (ownKinds.has(error.name)) {
    const more = typeof detail === 'string' && detail ? `\n\n${detail}` : ''
    return { message: error.message + more, exitCode: typeof exitCode === 'number' ? exitCode : 1 }
  }
  const saying = sayings[(error as NodeJS.ErrnoException).code ?? '']
  if (saying) return { message: `${saying}\n\n${error.message}`, exitCode: 1 }
  const advice =
    'Gặp lỗi ngoài dự kiến. Chạy "npx dondoc doctor" để kiểm tra; nếu vẫn lỗi, gửi đoạn dưới đây cho người hỗ trợ.'
  return { message: `${advice}\n\n${error.stack ?? error.message}`, exitCode: 1 }
}
