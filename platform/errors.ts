/** One row of the error table: the HTTP status it becomes and the Vietnamese sentence that says what to do next. */
export type ErrorRow = { status: number; title: string }

/** A failure a person caused or must act on; everything else is a fault and becomes 500. */
export class DomainError extends Error {
  readonly code: string
  readonly status: number
  readonly title: string
  /** Facts for the screen: field messages, the other document, the version in the database. */
  readonly details: Record<string, unknown>

  constructor(code: string, row: ErrorRow, details: Record<string, unknown> = {}) {
    super(row.title)
    this.name = 'DomainError'
    this.code = code
    this.status = row.status
    this.title = row.title
    this.details = details
  }
}

/**
 * Declares a module's part of the error table and returns one factory per code:
 * `const dutyErrors = defineErrors({ duty_not_found: { status: 404, title: '…' } })`, then `throw dutyErrors.duty_not_found()`.
 */
export function defineErrors<Code extends string>(
  rows: Record<Code, ErrorRow>,
): Record<Code, (details?: Record<string, unknown>) => DomainError> {
  const factories = {} as Record<Code, (details?: Record<string, unknown>) => DomainError>
  for (const code of Object.keys(rows) as Code[]) {
    if (errorTable.has(code)) throw new Error(`error code "${code}" is declared twice`)
    errorTable.set(code, rows[code])
    factories[code] = (details) => new DomainError(code, rows[code], details)
  }
  return factories
}

/** Every declared code, for the API description and the documentation. */
export const errorTable = new Map<string, ErrorRow>()

export const commonErrors = defineErrors({
  invalid_request: { status: 400, title: 'Dữ liệu gửi lên chưa đúng. Xem các ô được đánh dấu rồi gửi lại.' },
  not_signed_in: { status: 401, title: 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.' },
  not_allowed: {
    status: 403,
    title: 'Tài khoản của bạn không có quyền làm việc này. Liên hệ quản trị nếu cần được cấp quyền.',
  },
  not_found: { status: 404, title: 'Không tìm thấy nội dung này. Có thể đường dẫn sai hoặc bạn không được xem.' },
  version_conflict: {
    status: 412,
    title: 'Người khác vừa sửa nội dung này. Xem bản mới nhất rồi sửa lại phần của bạn.',
  },
  version_required: { status: 428, title: 'Thiếu phiên bản đang sửa (If-Match). Tải lại trang rồi thử lại.' },
  too_large: { status: 413, title: 'Nội dung gửi lên quá lớn. Chia nhỏ hoặc giảm dung lượng rồi gửi lại.' },
  cross_site: { status: 403, title: 'Yêu cầu đến từ một trang khác nên bị từ chối. Mở Đôn Đốc rồi thao tác lại.' },
  unexpected: {
    status: 500,
    title: 'Hệ thống gặp lỗi. Nội dung bạn nhập vẫn còn trên màn hình, thử gửi lại sau ít phút.',
  },
})
