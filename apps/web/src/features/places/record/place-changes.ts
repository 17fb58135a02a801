import type { Place } from '../../../api/operations'

/** What a version changed of the one before: 'đổi tên từ Xã A, đổi mã từ 31012'; '' for the first one. */
export function placeChanges(before: Place | undefined, version: Place): string {
  if (!before) return ''
  const [above, aboveBefore] = [version.parents[0], before.parents[0]]
  return [
    before.name === version.name ? '' : `đổi tên từ ${before.name}`,
    before.code === version.code ? '' : `đổi mã từ ${before.code ?? 'chưa rõ'} thành ${version.code ?? 'chưa rõ'}`,
    above?.id === aboveBefore?.id
      ? ''
      : `trực thuộc ${above?.name ?? 'trung ương'} thay cho ${aboveBefore?.name ?? 'trung ương'}`,
  ]
    .filter(Boolean)
    .join(', ')
}
