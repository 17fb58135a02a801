import type { ReorganizationPreview } from '../../../../api/operations'
import { FactList } from '../../../../ui/data/fact-list'
import { formatNumber } from '../../../../ui/format/format-number'
import { Section } from '../../../../ui/layout/section'
import { AppLink } from '../../../../ui/link/app-link'

type Part = ReorganizationPreview['parts'][number]

const chosenNote = ({ choosable, chosen, optional, optionalChosen }: Part) => {
  const words = [
    ...(choosable > 0 ? [`${formatNumber(choosable)} chọn được đơn vị kế thừa, đã chọn ${formatNumber(chosen)}`] : []),
    ...(optional > 0
      ? [
          `${formatNumber(optional)} của cơ quan tiếp tục hoạt động, ở lại nếu không chọn; đã chọn ${formatNumber(optionalChosen)}`,
        ]
      : []),
  ]
  return words.length > 0 ? <AppLink href="#chon-don-vi">{words.join('. ')}</AppLink> : undefined
}

/** What follows the agencies, counted; a part with nothing to move says so. */
export function FollowCounts({ preview: { parts, posts } }: { preview: ReorganizationPreview }) {
  const count = (number: number, unit: string) => (number === 0 ? 'không có' : `${formatNumber(number)} ${unit}`)
  return (
    <Section title="Chuyển theo" note="Câu chữ của văn bản và việc đã kết thúc giữ nguyên ở cơ quan cũ.">
      <FactList
        layout="rows"
        facts={[
          ...parts.map((part) => ({ term: part.label, value: count(part.total, 'việc'), note: chosenNote(part) })),
          ...(posts
            ? [
                { term: 'Vị trí công tác chuyển sang cơ quan kế thừa', value: count(posts.moved, 'vị trí') },
                {
                  term: 'Vị trí công tác kết thúc',
                  value: count(posts.ended, 'vị trí'),
                  note:
                    posts.peopleWithoutPost > 0
                      ? `${posts.peopleWithoutPost} người không còn vị trí tại các cơ quan này`
                      : undefined,
                },
                {
                  term: 'Người đang giữ các vị trí này',
                  value: count(posts.people, 'người'),
                  note:
                    posts.people > posts.peopleWithoutPost
                      ? 'Quyền đi theo vị trí chuyển sang cơ quan kế thừa.'
                      : undefined,
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
