import { isCapitals } from './layout-marks.ts'
import type { TextBlock } from './split-paragraphs.ts'

const ATTACHED = '(?:phụ lục|kế hoạch|đề án|danh mục|danh sách|bảng phân công|biểu mẫu|biểu|đề cương|quy chế|quy định)'
/** "Phụ lục kèm theo", "Danh mục nhiệm vụ đính kèm", "Kế hoạch ban hành kèm theo Quyết định này"; not one of another document. */
const PROMISE = new RegExp(
  `(?<!\\p{L})${ATTACHED}(?: [^.;:()]{0,60}?)? (?:được )?(?:ban hành |gửi )?(?:kèm theo|đính kèm)(?= ?(?:$|[).,;:/])| (?:\\p{L}+ ){1,2}này)|ban hành kèm theo \\p{L}+(?: \\p{L}+)? này`,
  'u',
)
const ANNEX_TITLE = /^(?:phụ lục|phụ biểu|biểu|danh mục|danh sách|bảng)(?!\p{L})/u
const LONGEST_TITLE = 120

/**
 * Whether the words promise an annex or an attached plan that is not there: nothing follows the signature, and no title of
 * an annex stands after the promise. NĐ 30/2020/NĐ-CP, Phụ lục I, mục III: an annex is named in the text it belongs to.
 * @param annexStart first block after the signature, as an index into the blocks
 */
export function isAnnexMissing(blocks: readonly TextBlock[], annexStart: number): boolean {
  if (annexStart < blocks.length) return false
  const promised = blocks.findIndex(({ folded }) => PROMISE.test(folded.key))
  return promised >= 0 && !blocks.slice(promised + 1).some(isTitle)
}

const isTitle = ({ folded: { text, key } }: TextBlock): boolean =>
  text.length < LONGEST_TITLE && ANNEX_TITLE.test(key) && (isCapitals(text) || /^phụ lục(?: [ivx\d]+)?[.:]?$/.test(key))
