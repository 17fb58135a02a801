const sentences: readonly [RegExp, string][] = [
  [/code/, 'Mã này vừa được ghi cho một dòng khác. Kiểm tra lại mã.'],
  [/name/, 'Tên này vừa được ghi cho một dòng khác. Kiểm tra lại tên.'],
  [/once|unique|key/, 'Nội dung này vừa được ghi ở nơi khác. Tải tệp lên lại để đối chiếu.'],
]

/** The name of the constraint that refused a statement (SQLSTATE class 23); null when the failure is another. */
export function constraintOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('23')) return null
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''
}

/** What the database's last word means for whoever filled in the row. */
export const sayConstraint = (constraint: string): string =>
  sentences.find(([name]) => name.test(constraint))?.[1] ??
  'Dòng này trái với dữ liệu đang có nên không ghi được. Kiểm tra lại các ô.'
