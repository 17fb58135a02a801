import type { Home } from '../../api/operations'
import { DifficultyBlock } from './difficulty-block'

type FocalPart = NonNullable<Home['focal']>

/** Difficulties that lie at the focal agency. */
export function FocalHome({ part }: { part: FocalPart }) {
  return (
    <DifficultyBlock
      title={`Khó khăn chờ trả lời (${part.difficulties.count})`}
      note="Cơ quan của bạn là đầu mối tổng hợp của các văn bản này."
      block={part.difficulties}
    />
  )
}
