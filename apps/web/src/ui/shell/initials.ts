/** 'Nguyễn Thị Hạnh' → 'H': Vietnamese people are called by the last word of their name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return (words[words.length - 1] ?? '').charAt(0).toUpperCase()
}
