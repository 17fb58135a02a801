/** How far up overdue work was told. */
export const levelWords = [
  'Chưa báo cấp trên',
  'Đã báo người đứng đầu',
  'Đã báo Văn phòng',
  'Đã báo lãnh đạo UBND',
] as const

export const wordsOfLevel = (level: number): string => levelWords[level] ?? levelWords[0]
