const known = [
  [/ENOSPC|no space left/i, 'Ổ đĩa đã đầy. Giải phóng ít nhất 2 GB rồi chạy lại "npm start".'],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|UND_ERR|network/i,
    'Không tải được gói từ kho npm. Kiểm tra mạng (nếu qua proxy: npm config set proxy http://máy:cổng) rồi chạy lại "npm start".',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_/i,
    'Chứng chỉ của kho npm không được tin cậy. Đặt NODE_EXTRA_CA_CERTS tới chứng chỉ của đơn vị rồi chạy lại "npm start".',
  ],
  [
    /EUSAGE|are in sync|Missing: .* from lock file/i,
    'package.json và package-lock.json không khớp nhau. Lấy lại hai tệp này từ kho mã (git checkout), rồi chạy lại "npm start".',
  ],
  [
    /E40[13]|EINTEGRITY|E404/i,
    'Kho npm từ chối hoặc trả sai một gói. Kiểm tra cấu hình registry của npm rồi chạy lại "npm start".',
  ],
  [
    /EACCES|EPERM|EROFS/i,
    'Không đủ quyền ghi vào thư mục mã nguồn. Sửa quyền của thư mục, hoặc chép mã sang nơi ghi được, rồi chạy lại "npm start".',
  ],
]

/** One sentence for what npm wrote: what happened and what to do next. */
export function explainInstallFailure(output) {
  const found = known.find(([pattern]) => pattern.test(output))
  return found ? found[1] : 'Xem chi tiết dưới đây, sửa rồi chạy lại "npm start".'
}
