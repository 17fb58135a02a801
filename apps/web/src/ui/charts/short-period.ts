/** 'Năm 2025' → '2025', 'Quý II/2025' → 'II/2025', 'Tháng 3/2025' → '3/2025': what an axis has room for. */
export const shortPeriod = (name: string): string => name.replace(/^(Năm|Quý|Tháng) /, '')
