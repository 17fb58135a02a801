import { formatFileSize } from '../format/format-file-size'

export type FileLimits = { accept?: string | undefined; maxBytes: number }

export type CheckedFiles<F> = { accepted: F[]; refusals: string[] }

/** Sorts chosen files into accepted ones and sentences that say what to do about the others. */
export function checkFiles<F extends { name: string; size: number }>(files: F[], limits: FileLimits): CheckedFiles<F> {
  const endings = limits.accept?.split(',').map((ending) => ending.trim().toLowerCase()) ?? []
  const refusals: string[] = []
  const accepted = files.filter((file) => {
    const refusal = refuse(file, endings, limits.maxBytes)
    if (refusal) refusals.push(refusal)
    return !refusal
  })
  return { accepted, refusals }
}

function refuse(file: { name: string; size: number }, endings: string[], maxBytes: number): string | null {
  if (file.size === 0) return `Tệp ${file.name} không có nội dung. Hãy kiểm tra rồi chọn lại.`
  if (file.size > maxBytes) {
    return `Tệp ${file.name} nặng ${formatFileSize(file.size)}, quá ${formatFileSize(maxBytes)}. Hãy nén hoặc chia nhỏ tệp.`
  }
  const known = endings.length === 0 || endings.some((ending) => file.name.toLowerCase().endsWith(ending))
  return known ? null : `Tệp ${file.name} không đúng loại. Hãy chọn tệp ${endings.join(', ')}.`
}
