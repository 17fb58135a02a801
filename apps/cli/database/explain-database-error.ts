const byCode: Record<string, string> = {
  ECONNREFUSED: 'Máy chủ không nhận kết nối. Kiểm tra PostgreSQL đã chạy và địa chỉ, cổng trong DATABASE_URL.',
  ENOTFOUND: 'Không tìm thấy máy chủ. Kiểm tra tên máy trong DATABASE_URL.',
  EAI_AGAIN: 'Không tìm thấy máy chủ. Kiểm tra tên máy trong DATABASE_URL và mạng.',
  ETIMEDOUT: 'Máy chủ không trả lời. Kiểm tra mạng, tường lửa và địa chỉ trong DATABASE_URL.',
  '28P01': 'Sai mật khẩu. Sửa tên và mật khẩu trong DATABASE_URL.',
  '28000': 'Máy chủ từ chối tài khoản này. Kiểm tra tài khoản trong DATABASE_URL và tệp pg_hba.conf của máy chủ.',
  '3D000': 'Chưa có cơ sở dữ liệu tên đó. Tạo nó (createdb) hoặc sửa DATABASE_URL.',
  '42501': 'Tài khoản không đủ quyền. Đặt DATABASE_MIGRATION_URL bằng tài khoản được tạo bảng và vai trò.',
  '53300': 'Máy chủ đã hết kết nối. Tăng max_connections hoặc giảm DATABASE_POOL_SIZE.',
}

const unknownPlace = 'ở địa chỉ trong DATABASE_URL'

/** Host, port and database of a connection address; never the password. */
export function describeDatabase(url: string): string {
  try {
    const { protocol, hostname, port, pathname } = new URL(url)
    if (!protocol.startsWith('postgres')) return unknownPlace
    return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
  } catch {
    return unknownPlace
  }
}

/** One sentence for a failure to use the database at an address: what happened and what to do next. */
export function explainDatabaseError(error: unknown, url: string): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown[] }
  const inner = errors?.[0] as { code?: string } | undefined
  const advice = byCode[code ?? inner?.code ?? ''] ?? `Máy chủ báo: ${message || 'không rõ'}. Kiểm tra DATABASE_URL.`
  return `Chưa dùng được cơ sở dữ liệu ${describeDatabase(url)}. ${advice}`
}
