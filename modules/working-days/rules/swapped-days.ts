/** Working days swapped for a weekend day for all state agencies, as announced by the ministry in charge of labour. */
export const swappedDays: readonly { off: string; worked: string; occasion: string }[] = [
  { off: '2024-04-29', worked: '2024-05-04', occasion: 'Ngày Chiến thắng và Quốc tế Lao động' },
  { off: '2025-05-02', worked: '2025-04-26', occasion: 'Ngày Chiến thắng và Quốc tế Lao động' },
  { off: '2026-01-02', worked: '2026-01-10', occasion: 'Tết Dương lịch' },
  { off: '2026-08-31', worked: '2026-08-22', occasion: 'Quốc khánh' },
]

/** Last year for which the table and the choice of days at Tết and Quốc khánh were checked against announcements. */
export const lastAnnouncedYear = 2026
