import { formatFileSize } from '../format/format-file-size'

export type FileLimits = { accept?: string | undefined; maxBytes: number }

type ChosenFile = { name: string; size: number; type?: string }

export type CheckedFiles<F> = { accepted: F[]; refusals: string[] }

/** Sorts chosen files into accepted ones and sentences that say what to do about the others. */
export function checkFiles<F extends ChosenFile>(files: F[], limits: FileLimits): CheckedFiles<F> {
  const endings = limits.accept?.split(',').map((ending) => ending.trim().toLowerCase()) ?? []
  const refusals: string[] = []
  const accepted = files.filter((file) => {
    const refusal = refuse(file, endings, limits.maxBytes)
    if (refusal) refusals.push(refusal)
    return !refusal
  })
  return { accepted, refusals }
}

function refuse(file: ChosenFile, endings: string[], maxBytes: number): string | null {
  if (file.size === 0) return `Tệp ${file.name} không có nội dung. Hãy kiểm tra rồi chọn lại.`
  if (file.size > maxBytes) {
    return `Tệp ${file.name} nặng ${formatFileSize(file.size)}, quá ${formatFileSize(maxBytes)}. Hãy nén hoặc chia nhỏ tệp.`
  }
  const known = endings.length === 0 || endings.some((ending) => isOfKind(file, ending))
  const named = endings.filter((ending) => !ending.includes('/'))
  return known ? null : `Tệp ${file.name} không đúng loại. Hãy chọn tệp ${named.join(', ')}.`
}

/** '.pdf' is asked of the name, 'image/*' of the kind the browser gives the file. */
function isOfKind({ name, type = '' }: ChosenFile, kind: string): boolean {
  if (kind.endsWith('/*')) return type.toLowerCase().startsWith(kind.slice(0, -1))
  return kind.includes('/') ? type.toLowerCase() === kind : name.toLowerCase().endsWith(kind)
}
