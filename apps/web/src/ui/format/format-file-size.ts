import { formatNumber } from './format-number'

/** Bytes → '512 B', '34 kB', '2,4 MB'. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes, 0)} B`
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, 0)} kB`
  return `${formatNumber(bytes / 1_000_000, 1)} MB`
}
