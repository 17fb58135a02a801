export type FolderSummary = {
  files: number
  duties: number
  pages: number
  notDirectives: string[]
  problems: { file: string; title: string }[]
}

const shownProblems = 20

/** The closing lines of reading a folder, for standard error. `milliseconds` is how long it took. */
export function summarise(summary: FolderSummary, milliseconds: number): string {
  const { files, duties, pages, notDirectives, problems } = summary
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',')
  const lines = [
    `Đã đọc ${files - problems.length}/${files} tệp (${pages} trang có hình), ${duties} nhiệm vụ, trong ${seconds} giây.`,
  ]
  if (notDirectives.length > 0) lines.push(`Không nhận ra là văn bản chỉ đạo: ${notDirectives.join('; ')}`)
  if (problems.length > 0) lines.push(`${problems.length} tệp chưa đọc được:`)
  for (const { file, title } of problems.slice(0, shownProblems)) lines.push(`  ${file}: ${title}`)
  if (problems.length > shownProblems)
    lines.push(`  … và ${problems.length - shownProblems} tệp khác (xem các dòng JSON)`)
  return `${lines.join('\n')}\n`
}
