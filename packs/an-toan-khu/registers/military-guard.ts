/** Above every form of the military command: Luật Bảo vệ bí mật nhà nước; what is secret stays outside this system. */
export const militaryGuard =
  'Không nhập thông tin thuộc bí mật nhà nước, bí mật quân sự: phiên hiệu, quân số, vũ khí, vị trí đóng quân, văn bản đóng dấu mật. Chỉ nhập số liệu được công khai.'
