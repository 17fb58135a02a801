/** What the reader tells the reviewer to look at first; codes not listed here are not shown. */
const words: Record<string, string> = {
  empty: 'Nội dung trống.',
  binary: 'Nội dung không phải là chữ.',
  too_long: 'Văn bản dài hơn mức đọc được một lần.',
  no_layout_marks: 'Không thấy quốc hiệu, số ký hiệu, trích yếu hay nơi nhận của một văn bản hành chính.',
  no_assignment_part: 'Không thấy phần giao nhiệm vụ.',
  no_duties: 'Không thấy câu nào giao nhiệm vụ cho một cơ quan.',
  number_unreadable: 'Không đọc được số, ký hiệu.',
  date_unreadable: 'Không đọc được ngày ban hành.',
  issuer_unreadable: 'Không đọc được cơ quan ban hành.',
  annex_missing:
    'Văn bản nhắc tới phụ lục hoặc kế hoạch kèm theo nhưng tệp không có phần đó. Nếu phần đó giao nhiệm vụ: bỏ bản rà soát này, ghép phụ lục vào cùng một tệp rồi tải lên lại.',
  uncovered_paragraphs: 'Có đoạn của phần giao nhiệm vụ chưa thành nhiệm vụ nào.',
}

export const warningWords = (codes: readonly string[]): string[] => codes.flatMap((code) => words[code] ?? [])
