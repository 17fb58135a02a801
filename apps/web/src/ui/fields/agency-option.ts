export type AgencyOption = {
  id: string
  /** Full name: 'Sở Tài chính', 'UBND xã Đạ Huoai'. */
  name: string
  /** Known by: 'STC'. Also searched. */
  shortName?: string
  /** Under the name: level, place, or 'đã sáp nhập vào …'. */
  detail?: string
  disabled?: boolean
}
